using Scrm.Core.Foundation;
using Scrm.Core.Signals;

namespace Scrm.Core.Tags;

/// <summary>The rules of a book whose patterns are conditions, read once. A pattern that cannot be read matches nothing.</summary>
internal sealed class ConditionRules
{
    private readonly List<(int Rule, PurchasePattern Pattern)> _purchases = [];
    private readonly List<(int Rule, FieldPattern Pattern)> _fields = [];
    private readonly List<(int Rule, BehaviourPattern Pattern)> _behaviour = [];
    private readonly List<(int Rule, FormPattern Pattern)> _forms = [];
    private readonly List<(int Rule, IntentPattern Pattern)> _intents = [];

    /// <param name="patterns">The patterns of a source, each with the number of its rule.</param>
    public ConditionRules(Func<TagSource, IEnumerable<(string Pattern, int Rule)>> patterns)
    {
        Read(_purchases, patterns(TagSource.Purchase), PurchasePattern.Read);
        Read(_fields, patterns(TagSource.Field), FieldPattern.Read);
        Read(_behaviour, patterns(TagSource.Behaviour), BehaviourPattern.Read);
        Read(_forms, patterns(TagSource.Form), FormPattern.Read);
        Read(_intents, patterns(TagSource.Intent), IntentPattern.Read);
    }

    /// <summary>Tells every rule the signal meets, with what met it.</summary>
    public void Find(TagSignal signal, Action<int, string> found)
    {
        Find(_purchases, signal.Purchase, (p, s) => p.Find(s), found);
        Find(_fields, signal.Fields, (p, s) => p.Find(s), found);
        Find(_behaviour, signal.Behaviour, (p, s) => p.Find(s), found);
        Find(_forms, signal.Form, (p, s) => p.Find(s), found);
        Find(_intents, signal.Intents, (p, s) => p.Find(s), found);
    }

    private static void Read<T>(List<(int, T)> to, IEnumerable<(string Pattern, int Rule)> patterns, Func<string, Result<T>> read) =>
        to.AddRange(patterns.Select(p => (p.Rule, Read: read(p.Pattern))).Where(p => p.Read.IsOk).Select(p => (p.Rule, p.Read.Value!)));

    private static void Find<TPattern, TPart>(
        List<(int Rule, TPattern Pattern)> patterns, TPart? part, Func<TPattern, TPart, string?> find, Action<int, string> found)
        where TPart : class
    {
        if (part is null)
        {
            return;
        }

        foreach (var (rule, pattern) in patterns)
        {
            if (find(pattern, part) is { } quote)
            {
                found(rule, quote);
            }
        }
    }
}
