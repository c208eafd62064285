using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Routing.Decisions;

namespace Scrm.Core.Routing;

/// <summary>Makes of a plan for a waiting conversation the commit that carries it out. Pure.</summary>
public static class QueueCommits
{
    private const int CandidatesKept = 20;

    /// <summary>The commit on the conversation as stored now; a conflict when it no longer waits as it did.</summary>
    public static Result<ConversationCommit> Of(Conversation stored, QueuePlan plan, RoutingScene scene, IIdFactory ids)
    {
        if (stored is not { Status: ConversationStatus.Open, Owner.Kind: OwnerKind.Queue }
            || stored.TeamId != plan.Place.Conversation.TeamId
            || stored.Queue?.Since != plan.Stored.Queue?.Since)
        {
            return ConversationFaults.Conflict;
        }

        var draft = ConversationDraft.Of(stored, scene.Now, ids).With(c => plan.Weighing?.Apply(c) ?? c);
        return plan.Step.Agent is not null ? Assign(draft, plan, scene)
            : plan.Step.ToTeam is not null ? Overflow(draft, plan)
            : Tell(draft, plan);
    }

    private static ConversationCommit Assign(ConversationDraft draft, QueuePlan plan, RoutingScene scene)
    {
        var agent = plan.Step.Agent!.Agent;
        var needs = draft.Conversation.Queue?.Needs ?? RoutingNeeds.None;
        var turn = plan.Step.Picked!.TakesTurn ? scene.TurnOf(draft.Conversation.TeamId!) : null;
        draft.With(c => c with { Owner = Owner.Agent(agent.Id), Weight = agent.WeightOf(c.Channel) })
            .Notice("assigned", detail: agent.DisplayName)
            .Decide(DecisionKind.Assigned, rule: plan.Step.Picked.Rule, detail: d => Seen(d, plan, scene) with
            {
                Skills = needs.Skills,
                Language = needs.Language,
                RuledAgentId = needs.RuledAgentId,
                Relaxed = plan.Step.Relaxed,
            });
        return draft.ToCommit() with { OwnerCapacity = agent.Capacity, Turn = turn };
    }

    private static ConversationCommit Overflow(ConversationDraft draft, QueuePlan plan)
    {
        var (from, to) = (draft.Conversation.TeamId!, plan.Step.ToTeam!);
        return draft
            .With(c => c with { TeamId = to.Id, Queue = Router.StayOf(c) with { Since = draft.Now, PastTeamIds = [.. Router.StayOf(c).PastTeamIds, from] } })
            .Notice("overflowed", detail: to.Name)
            .Decide(DecisionKind.Overflowed, rule: "overflow", detail: d => d with { QueueLength = plan.Place.Length, TeamOpen = plan.Step.TeamOpen })
            .ToCommit();
    }

    private static ConversationCommit Tell(ConversationDraft draft, QueuePlan plan)
    {
        if (plan.Word is { } word)
        {
            draft.With(c => c with { Queue = word.Stay with { Needs = c.Queue?.Needs } });
            if (word.Text is { } text)
            {
                draft.Send(Author.Bot, MessageContent.OfText(text));
            }

            if (word.Nobody)
            {
                draft.Notice("nobody");
            }
        }
        else
        {
            // Only weighed: nothing happened in the conversation, so lists keep their order.
            draft.With(c => c with { UpdatedAt = plan.Stored.UpdatedAt });
        }

        return draft.ToCommit();
    }

    private static RoutingDecision Seen(RoutingDecision decision, QueuePlan plan, RoutingScene scene) => decision with
    {
        QueueLength = plan.Place.Length,
        TeamOpen = plan.Step.TeamOpen,
        Candidates =
        [
            .. plan.Step.Picked!.Candidates
                .OrderByDescending(c => c.Refusal is null)
                .ThenByDescending(c => c.Id == plan.Place.Conversation.Queue?.Needs?.RuledAgentId)
                .Take(CandidatesKept).Select(c => c.Seen(scene.Now)),
        ],
    };
}
