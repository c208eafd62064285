using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Routing;

namespace Scrm.AgentConsole.Api;

/// <summary>What a deed on many conversations needs to be asked at all. Pure.</summary>
internal static class BulkRules
{
    /// <summary>Null: it can be asked of each. Else why of none.</summary>
    public static Fault? Refusal(BulkInput input) => input.Deed switch
    {
        BulkDeed.Assign => (input.AgentId is null) == (input.TeamId is null) ? new Fault(FaultCode.Invalid, "Assign to one agent or one team.", "target") : null,
        BulkDeed.Resolve => string.IsNullOrWhiteSpace(input.Reason) ? new Fault(FaultCode.Invalid, "A reason is needed.", "reason") : null,
        BulkDeed.Snooze => input.Until is null ? new Fault(FaultCode.Invalid, "A wake-up is needed.", "until") : null,
        BulkDeed.Tag => string.IsNullOrWhiteSpace(input.TagId) ? new Fault(FaultCode.Invalid, "A tag is needed.", "tag") : null,
        BulkDeed.Priority => input.Priority is null ? new Fault(FaultCode.Invalid, "A priority is needed.", "priority") : null,
        _ => new Fault(FaultCode.Invalid, "There is no such deed.", "deed"),
    };

    /// <summary>How one conversation comes to whom it is assigned.</summary>
    public static AssignRequest AssignmentOf(Conversation conversation, Agent actor, BulkInput input) =>
        input.AgentId != actor.Id ? new AssignRequest(conversation.Id, actor.Id, AssignKind.Transfer, input.AgentId, input.TeamId)
        : new AssignRequest(conversation.Id, actor.Id, conversation.Owner.Kind == OwnerKind.Queue ? AssignKind.Claim : AssignKind.TakeOver);
}
