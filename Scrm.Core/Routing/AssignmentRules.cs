using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Routing.Decisions;

namespace Scrm.Core.Routing;

/// <summary>May a conversation change hands so?</summary>
public static class AssignmentRules
{
    /// <summary>Null: yes. Else why not. <paramref name="target"/> is the actor himself except in transfers; null there: to a queue.</summary>
    public static Fault? Refusal(AssignRequest request, Agent actor, Agent? target, Team? team, Conversation conversation) =>
        !ConversationAccess.MaySee(actor, conversation) ? ConversationFaults.NotFound
        : conversation.Status == ConversationStatus.Resolved ? ConversationFaults.Closed
        : request.Kind switch
        {
            AssignKind.Claim => ClaimRefusal(actor, conversation),
            AssignKind.TakeOver => TakeOverRefusal(actor, conversation),
            _ => TransferRefusal(request, actor, target, team, conversation),
        };

    /// <summary>The kind of system line an assignment leaves.</summary>
    public static string NoticeOf(AssignKind kind) => kind switch
    {
        AssignKind.Claim => "claimed",
        AssignKind.TakeOver => "takenOver",
        _ => "transferred",
    };

    /// <summary>What a decision calls it.</summary>
    public static DecisionKind DecisionOf(AssignKind kind) => kind switch
    {
        AssignKind.Claim => DecisionKind.Claimed,
        AssignKind.TakeOver => DecisionKind.TakenOver,
        _ => DecisionKind.Transferred,
    };

    /// <summary>How long a colleague has to accept; null: it is his at once. What a supervisor gives, and what waits in a queue, is not offered.</summary>
    public static TimeSpan? OfferLasts(AssignRequest request, Agent actor, Agent? target, Conversation conversation, IReadOnlyList<Team> teams) =>
        request.Kind == AssignKind.Transfer && target is not null
        && actor.Role < AgentRole.Supervisor && ConversationAccess.IsOwner(actor, conversation)
        && teams.FirstOrDefault(t => t.Id == conversation.TeamId)?.Routing.OfferSeconds is { } seconds and > 0
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private static Fault? ClaimRefusal(Agent actor, Conversation conversation) => conversation.Owner.Kind switch
    {
        OwnerKind.Queue => null,
        OwnerKind.Agent when conversation.Owner.AgentId == actor.Id => AlreadyYours,
        OwnerKind.Agent => ConversationFaults.AlreadyAssigned,
        _ => WithBot,
    };

    private static Fault? TakeOverRefusal(Agent actor, Conversation conversation) =>
        ConversationAccess.IsOwner(actor, conversation) ? AlreadyYours
        : conversation.Owner.Kind != OwnerKind.Agent || actor.Role >= AgentRole.Supervisor ? null
        : new Fault(FaultCode.Forbidden, "Only a supervisor takes a conversation over from a colleague.");

    private static Fault? TransferRefusal(AssignRequest request, Agent actor, Agent? target, Team? team, Conversation conversation) =>
        !ConversationAccess.MaySteer(actor, conversation) ? ConversationFaults.NotYours
        : (request.TargetAgentId is null) == (request.TargetTeamId is null) ? new Fault(FaultCode.Invalid, "Transfer to one agent or one team.")
        : request.TargetAgentId is not null && target is not { Enabled: true } ? ConversationFaults.NoAgent
        : request.TargetTeamId is not null && team is null ? new Fault(FaultCode.NotFound, "There is no such team.")
        : target is not null && conversation.Owner.AgentId == target.Id ? new Fault(FaultCode.AlreadyAssigned, "The conversation is already this agent's.")
        : null;

    private static Fault AlreadyYours { get; } = new(FaultCode.AlreadyAssigned, "The conversation is yours already.", "yours");

    private static Fault WithBot { get; } = new(FaultCode.AlreadyAssigned, "The bot serves this conversation: take it over instead.", "bot");
}
