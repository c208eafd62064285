using Scrm.Core.Foundation;
using Scrm.Core.Signals;

namespace Scrm.Core.Tags;

/// <summary>How the patterns of a rule are written, by source. Any pattern of a rule may match; within a pattern everything must.</summary>
public static class RuleGrammar
{
    /// <summary>Null: a rule of this source may have these patterns. Else which one is wrong, and how to write it.</summary>
    public static Fault? Refusal(TagSource source, IReadOnlyList<string> patterns)
    {
        if (source is TagSource.Agent or TagSource.Learned or TagSource.Platform or TagSource.Import or TagSource.Rule)
        {
            return new Fault(FaultCode.Invalid, "Tags of this source are put without rules.", "source");
        }

        for (var i = 0; i < patterns.Count; i++)
        {
            if (Problem(source, patterns[i]) is { } problem)
            {
                return new Fault(FaultCode.Invalid, $"Pattern {i + 1} ({patterns[i].Trim()}): {problem}.", "patterns");
            }
        }

        return null;
    }

    private static string? Problem(TagSource source, string pattern) => source switch
    {
        TagSource.Purchase => PurchasePattern.Read(pattern).Fault?.Message,
        TagSource.Field => FieldPattern.Read(pattern).Fault?.Message,
        TagSource.Behaviour => BehaviourPattern.Read(pattern).Fault?.Message,
        TagSource.Form => FormPattern.Read(pattern).Fault?.Message,
        TagSource.Intent => IntentPattern.Read(pattern).Fault?.Message,
        TagSource.Wish => WishPattern.Read(pattern).Fault?.Message,
        _ when string.IsNullOrWhiteSpace(pattern) => "it is empty",
        TagSource.Words when pattern.Contains('*') => "words are found anywhere in a text and take no star",
        TagSource.Menu or TagSource.Scan or TagSource.Subscribe or TagSource.Link when pattern.Trim().TrimEnd('*').Contains('*') =>
            "a star stands at the end only",
        _ => null,
    };
}
