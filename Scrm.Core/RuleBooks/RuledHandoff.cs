using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Rules;

namespace Scrm.Core.RuleBooks;

/// <summary>What rules want of a handoff.</summary>
/// <param name="Outcome">The rules that held.</param>
/// <param name="Last">The customer's last message, or null.</param>
/// <param name="Agents">Who may be told.</param>
public sealed record RuledHandoff(RuleOutcome Outcome, Message? Last, IReadOnlyList<Agent> Agents)
{
    /// <summary>Nothing.</summary>
    public static RuledHandoff None { get; } = new(RuleOutcome.None, null, []);
}
