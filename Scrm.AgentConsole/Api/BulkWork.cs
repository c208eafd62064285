using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Routing;
using Scrm.Core.Tagging;

namespace Scrm.AgentConsole.Api;

/// <summary>One conversation of a deed on many: the same action, asked by the same agent, as if it were the only one.</summary>
internal sealed class BulkWork(
    CurrentAgent current,
    IConversationStore store,
    AssignConversation assign,
    ResolveConversation resolve,
    SnoozeConversation snooze,
    SetPriority setPriority,
    TagConversation tag)
{
    private const string Away = "The store is away. Try again soon.";

    public async Task<BulkResultView> DoAsync(string id, BulkInput input, CancellationToken cancellationToken)
    {
        try
        {
            return new BulkResultView(id, await RefusalAsync(id, input, cancellationToken) is { } fault ? ErrorView.Of(fault) : null);
        }
        catch (StoreUnavailableException)
        {
            // What was done before is done and is said so.
            return new BulkResultView(id, new ErrorView("unavailable", Away, null));
        }
    }

    private async Task<Fault?> RefusalAsync(string id, BulkInput input, CancellationToken cancellationToken)
    {
        var agent = current.Agent;
        switch (input.Deed)
        {
            case BulkDeed.Assign:
                return await store.GetAsync(id, cancellationToken) is { } conversation
                    ? (await assign.HandleAsync(BulkRules.AssignmentOf(conversation, agent, input), cancellationToken)).Fault
                    : ConversationFaults.NotFound;
            case BulkDeed.Resolve:
                return (await resolve.HandleAsync(new ResolveRequest(id, agent.Id, input.Reason!, null), cancellationToken)).Fault;
            case BulkDeed.Snooze:
                return (await snooze.HandleAsync(new SnoozeRequest(id, agent.Id, input.Until!.Value), cancellationToken)).Fault;
            case BulkDeed.Tag:
                return (await tag.HandleAsync(new TagRequest(id, agent.Id, input.TagId!, null), cancellationToken)).Fault;
            default:
                return (await setPriority.HandleAsync(new PriorityRequest(id, agent.Id, input.Priority!.Value), cancellationToken)).Fault;
        }
    }
}
