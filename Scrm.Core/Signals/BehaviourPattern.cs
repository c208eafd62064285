using Scrm.Core.Foundation;

namespace Scrm.Core.Signals;

/// <summary>
/// What must hold of a person's behaviour: <c>recency&lt;=30d</c> (last order), <c>frequency&gt;=3/90d</c> (orders in 90 days),
/// <c>monetary&gt;=1000/365d</c> and <c>monetary&gt;=1000 CNY</c>, <c>messages&gt;=10/30d</c>,
/// <c>dwell&gt;=5/30d</c> (hours in which the person wrote), <c>dormant&gt;=60d</c> (silent so long),
/// <c>hours=22-6</c> (at least half of the messages of 90 days, five or more, are in these hours).
/// </summary>
public sealed class BehaviourPattern
{
    private readonly IReadOnlyList<BehaviourCondition> _conditions;

    private BehaviourPattern(IReadOnlyList<BehaviourCondition> conditions) => _conditions = conditions;

    /// <summary>Reads a pattern; Invalid with what is wrong.</summary>
    public static Result<BehaviourPattern> Read(string pattern)
    {
        var conditions = ConditionReader.Read(pattern);
        if (!conditions.IsOk)
        {
            return conditions.Fault;
        }

        var read = new List<BehaviourCondition>();
        foreach (var condition in conditions.Value)
        {
            var one = BehaviourCondition.Read(condition);
            if (!one.IsOk)
            {
                return one.Fault;
            }

            read.Add(one.Value);
        }

        return new BehaviourPattern(read);
    }

    /// <summary>What was found, such as <c>frequency 4/90d</c>, or null when the pattern is not met.</summary>
    public string? Find(BehaviourFacts facts)
    {
        var met = new List<string>(_conditions.Count);
        foreach (var condition in _conditions)
        {
            if (condition.Find(facts) is not { } found)
            {
                return null;
            }

            met.Add(found);
        }

        return string.Join(" & ", met);
    }
}
