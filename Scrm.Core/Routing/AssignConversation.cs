using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Routing;

/// <summary>Gives a conversation to an agent or a team.</summary>
/// <param name="ConversationId">Which.</param>
/// <param name="ActorId">Who asks.</param>
/// <param name="Kind">How.</param>
/// <param name="TargetAgentId">To whom, with <see cref="AssignKind.Transfer"/>.</param>
/// <param name="TargetTeamId">To which team's queue, with <see cref="AssignKind.Transfer"/>.</param>
/// <param name="Note">Words for the next, or null.</param>
public sealed record AssignRequest(
    string ConversationId,
    string ActorId,
    AssignKind Kind,
    string? TargetAgentId = null,
    string? TargetTeamId = null,
    string? Note = null);

/// <summary>Gives a conversation to an agent or a team; conversation and the agent's slot change in one commit.</summary>
public sealed class AssignConversation(IDirectory directory, ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>The conversation with its new owner.</summary>
    public async Task<Result<Conversation>> HandleAsync(AssignRequest request, CancellationToken cancellationToken)
    {
        var actor = await directory.FindAgentAsync(request.ActorId, cancellationToken);
        if (actor is not { Enabled: true })
        {
            return ConversationFaults.NoAgent;
        }

        var target = request.Kind != AssignKind.Transfer ? actor
            : request.TargetAgentId is { } agentId ? await directory.FindAgentAsync(agentId, cancellationToken)
            : null;
        var team = request.TargetTeamId is { } teamId
            ? (await directory.TeamsAsync(cancellationToken)).FirstOrDefault(t => t.Id == teamId)
            : null;
        var committed = await editor.EditAsync(
            request.ConversationId,
            conversation => AssignmentRules.Refusal(request, actor, target, team, conversation) is { } refusal
                ? refusal
                : Decide(request, actor, target, team, conversation),
            cancellationToken);
        return committed.IsOk ? committed.Value.Conversation : committed.Fault;
    }

    private ConversationCommit Decide(AssignRequest request, Agent actor, Agent? target, Team? team, Conversation conversation)
    {
        var now = time.GetUtcNow();
        var draft = ConversationDraft.Of(conversation, now, ids).With(c => c with
        {
            Status = ConversationStatus.Open,
            Owner = target is null ? Owner.Queue : Owner.Agent(target.Id),
            TeamId = team?.Id ?? c.TeamId,
            Unread = target?.Id == actor.Id ? 0 : c.Unread,
            WaitingSince = target is null ? c.WaitingSince ?? now : c.WaitingSince,
            SnoozedUntil = null,
        });
        draft.Notice(AssignmentRules.NoticeOf(request.Kind), actor.Id, target is null ? team?.Name : target.Id == actor.Id ? null : target.DisplayName);
        if (!string.IsNullOrWhiteSpace(request.Note))
        {
            draft.Append(
                MessageDirection.Note, new Author(AuthorKind.Agent, actor.Id, actor.DisplayName), Content.MessageContent.OfText(request.Note));
        }

        return draft.ToCommit() with { OwnerCapacity = target?.Capacity };
    }
}
