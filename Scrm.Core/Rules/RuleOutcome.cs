namespace Scrm.Core.Rules;

/// <summary>What the rules want of one message.</summary>
/// <param name="Traces">The rules that held, in their turn.</param>
public sealed record RuleOutcome(IReadOnlyList<RuleTrace> Traces)
{
    /// <summary>No rule held.</summary>
    public static RuleOutcome None { get; } = new([]);

    /// <summary>The team that shall serve, or null.</summary>
    public string? TeamId => Done(RuleActionKind.Team).FirstOrDefault().Action?.Value;

    /// <summary>The agent who shall get it, or null.</summary>
    public string? AgentId => Done(RuleActionKind.Agent).FirstOrDefault().Action?.Value;

    /// <summary>Skills its agent needs.</summary>
    public IEnumerable<string> Skills => Done(RuleActionKind.Skill).Select(d => d.Action.Value!).Distinct();

    /// <summary>The rule by which people take over, or null.</summary>
    public RuleTrace? HandOff => Done(RuleActionKind.HandOff).FirstOrDefault().Trace;

    /// <summary>Points to add.</summary>
    public int Points => Done(RuleActionKind.Prioritise).Sum(d => d.Action.Points ?? 0);

    /// <summary>What the bot says, or null.</summary>
    public RuleAction? Answer => Traces.SelectMany(t => t.Effects).FirstOrDefault(e => e.Done && e.Action.IsAnswer)?.Action;

    /// <summary>Rules that did what is done once in a conversation.</summary>
    public IEnumerable<string> Once => Traces.Where(t => t.Effects.Any(e => e.Done && e.Action.IsOnce)).Select(t => t.RuleId);

    /// <summary>What was done of a kind, with the rule that did it.</summary>
    public IEnumerable<(RuleTrace Trace, RuleAction Action)> Done(RuleActionKind kind) =>
        Traces.SelectMany(t => t.Effects.Where(e => e.Done && e.Action.Kind == kind).Select(e => (t, e.Action)));
}
