using Scrm.Core.Foundation;

namespace Scrm.Core.Signals;

/// <summary>What must hold of a person's facts: <c>tier=gold</c>, <c>city=北*</c>, <c>points&gt;=1000</c>, <c>remark~批发</c>, a name alone (there is one).</summary>
public sealed class FieldPattern
{
    private readonly IReadOnlyList<Condition> _conditions;

    private FieldPattern(IReadOnlyList<Condition> conditions) => _conditions = conditions;

    /// <summary>Reads a pattern; Invalid with what is wrong.</summary>
    public static Result<FieldPattern> Read(string pattern)
    {
        var conditions = ConditionReader.Read(pattern);
        if (!conditions.IsOk)
        {
            return conditions.Fault;
        }

        return conditions.Value.FirstOrDefault(c => c is { Comparison: Comparison.AtLeast or Comparison.AtMost, Number: null }) is { } odd
            ? ConditionReader.Wrong($"'{odd.Value}' is not a number")
            : new FieldPattern(conditions.Value);
    }

    /// <summary>The facts that met the pattern, or null; names are compared case aside.</summary>
    public string? Find(IReadOnlyDictionary<string, string> facts)
    {
        var met = new List<string>(_conditions.Count);
        foreach (var condition in _conditions)
        {
            var fact = facts.FirstOrDefault(f => f.Key.Equals(condition.Name, StringComparison.OrdinalIgnoreCase));
            if (!condition.Meets(fact.Value))
            {
                return null;
            }

            met.Add($"{fact.Key}={fact.Value}");
        }

        return string.Join(" & ", met);
    }
}
