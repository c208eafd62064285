using Scrm.Core.Agents;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Rules;
using Scrm.Core.Tags;

namespace Scrm.Core.RuleBooks;

/// <summary>Carries out what rules want, in a turn or at a handoff without one. Pure.</summary>
public static class RuleDeeds
{
    /// <summary>Priority, notes and what is remembered of them.</summary>
    /// <param name="draft">What changes.</param>
    /// <param name="memory">What was remembered before.</param>
    /// <param name="agents">Who may be told.</param>
    /// <param name="outcomes">What the rules want, in the order they were asked.</param>
    public static void Carry(ConversationDraft draft, RuleMemory memory, IReadOnlyList<Agent> agents, params ReadOnlySpan<RuleOutcome> outcomes)
    {
        var remembered = RuleMemory.After(memory, outcomes);
        draft.With(c => c with { Ruled = remembered });
        foreach (var outcome in outcomes)
        {
            draft.With(c => c with { Priority = c.Priority + outcome.Points });
            foreach (var (_, action) in outcome.Done(RuleActionKind.Notify))
            {
                draft.Append(
                    MessageDirection.Note, Author.System, MessageContent.OfText(action.Text!), note => note with { Mentions = Told(agents, action.Value) });
            }
        }
    }

    /// <summary>The tags rules put, with the words as evidence.</summary>
    public static IEnumerable<TagProposal> Tags(RuleOutcome outcome, TagFold fold, string? words) => outcome.Done(RuleActionKind.Tag)
        .Select(d => (d.Trace, Tag: fold.Resolve(d.Action.Value!)))
        .Where(d => d.Tag is not null)
        .Select(d => new TagProposal(d.Tag!, d.Trace.RuleId, (int)d.Trace.Version, TagSource.Rule, 1, null, Quotation.Of(words ?? d.Trace.Name)));

    private static IReadOnlyList<string> Told(IReadOnlyList<Agent> agents, string? teamId) =>
        [.. agents.Where(a => a.Enabled && (teamId is null ? a.Role >= AgentRole.Supervisor : a.TeamIds.Contains(teamId))).Select(a => a.Id)];
}
