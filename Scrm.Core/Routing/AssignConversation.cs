using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Routing.Decisions;

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

/// <summary>
/// Gives a conversation to an agent or a team; conversation and the agent's slot change in one commit. Where the team wants it so, an
/// agent's transfer to a colleague is an offer first.
/// </summary>
public sealed class AssignConversation(IDirectory directory, ConversationEditor editor, IEventBus bus, IIdFactory ids, TimeProvider time)
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
        var teams = await directory.TeamsAsync(cancellationToken);
        var team = request.TargetTeamId is { } teamId ? teams.FirstOrDefault(t => t.Id == teamId) : null;
        var committed = await editor.EditAsync(
            request.ConversationId,
            conversation => AssignmentRules.Refusal(request, actor, target, team, conversation) is { } refusal
                ? refusal
                : AssignmentRules.OfferLasts(request, actor, target, conversation, teams) is { } patience ? Offer(request, actor, target!, patience, conversation)
                : Decide(request, actor, target, team, conversation),
            cancellationToken);
        if (committed.IsOk && committed.Value.Decision is { Kind: DecisionKind.Offered, ToAgentId: var offeredTo })
        {
            await bus.PublishAsync(new StaffAlerted(request.ConversationId, "offered", offeredTo), cancellationToken);
        }

        return committed.IsOk ? committed.Value.Conversation : committed.Fault;
    }

    private ConversationCommit Offer(AssignRequest request, Agent actor, Agent target, TimeSpan patience, Conversation conversation)
    {
        var now = time.GetUtcNow();
        var draft = ConversationDraft.Of(conversation, now, ids)
            .With(c => c with { Offer = new TransferOffer(target.Id, actor.Id, now, now + patience) })
            .Notice("offered", actor.Id, target.DisplayName)
            .Decide(DecisionKind.Offered, actor.Id, detail: d => d with { ToAgentId = target.Id });
        WriteNote(draft, request, actor);
        return draft.ToCommit();
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
            Weight = target?.WeightOf(c.Channel) ?? 1,

            // What people decide stands above what a rule wanted.
            Ruled = request.Kind == AssignKind.Transfer && c.Ruled is { } ruled ? ruled with { AgentId = null, Skills = [] } : c.Ruled,
        });
        draft.Decide(AssignmentRules.DecisionOf(request.Kind), actor.Id);
        draft.Notice(AssignmentRules.NoticeOf(request.Kind), actor.Id, target is null ? team?.Name : target.Id == actor.Id ? null : target.DisplayName);
        WriteNote(draft, request, actor);
        return draft.ToCommit() with { OwnerCapacity = target?.Capacity };
    }

    private static void WriteNote(ConversationDraft draft, AssignRequest request, Agent actor)
    {
        if (!string.IsNullOrWhiteSpace(request.Note))
        {
            draft.Append(
                MessageDirection.Note, new Author(AuthorKind.Agent, actor.Id, actor.DisplayName), Content.MessageContent.OfText(request.Note));
        }
    }
}
