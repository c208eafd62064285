using Scrm.Core.Rules;

namespace Scrm.Core.RuleBooks;

/// <summary>What the rules want of one message, in short.</summary>
public sealed record RuleWish
{
    /// <summary>Names of the rules that hold, in their turn.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Their ids.</summary>
    public IReadOnlyList<string> RuleIds { get; init; } = [];

    /// <summary>What would be done.</summary>
    public IReadOnlyList<RuleAction> Does { get; init; } = [];

    /// <summary>True when both do the same, whichever rules say so.</summary>
    public bool DoesAs(RuleWish other) => Does.ToHashSet().SetEquals(other.Does);

    internal static RuleWish Of(RuleOutcome said, RuleOutcome handed)
    {
        RuleTrace[] traces = [.. said.Traces, .. handed.Traces];
        return new RuleWish
        {
            Rules = [.. traces.Select(t => t.Name)],
            RuleIds = [.. traces.Select(t => t.RuleId)],
            Does = [.. traces.SelectMany(t => t.Effects).Where(e => e.Done).Select(e => e.Action)],
        };
    }
}
