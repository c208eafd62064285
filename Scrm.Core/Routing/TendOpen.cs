using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Routing;

/// <summary>
/// One look at everything people serve: offers nobody answered, customers left waiting, promises about to be broken. Any number of
/// processes may look; what one has done is no longer due for the other.
/// </summary>
public sealed class TendOpen(IConversationStore conversations, RoutingSceneReader scenes, ConversationEditor editor, IEventBus bus, IIdFactory ids)
{
    /// <summary>How many changed.</summary>
    public async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        var scene = await scenes.ReadAsync(cancellationToken);
        var changed = 0;
        string? cursor = null;
        do
        {
            var page = await conversations.ListAsync(
                new ConversationQuery { Statuses = [ConversationStatus.Open], Cursor = cursor, Limit = 200 }, cancellationToken);
            foreach (var conversation in page.Items.Where(c => OpenRules.Due(c, scene).Any))
            {
                var committed = await editor.EditAsync(conversation.Id, c => OpenCommits.Of(c, scene, ids), cancellationToken);
                if (committed.IsOk)
                {
                    changed++;
                    await TellAsync(conversation, committed.Value.Conversation, cancellationToken);
                }
            }

            cursor = page.Next;
        }
        while (cursor is not null);
        return changed;
    }

    private async Task TellAsync(Conversation before, Conversation after, CancellationToken cancellationToken)
    {
        if (before.Offer is { } offer && after.Offer is null)
        {
            await bus.PublishAsync(new StaffAlerted(after.Id, "offerExpired", offer.FromAgentId), cancellationToken);
        }

        if (before.Owner.Kind == OwnerKind.Agent && after.Owner.Kind == OwnerKind.Queue)
        {
            await bus.PublishAsync(new StaffAlerted(after.Id, "returned", null), cancellationToken);
        }

        if (OpenRules.Worsens(before.Service, after.Service))
        {
            var kind = after.Service!.State == ServiceTimes.ServiceState.Breached ? "serviceBreached" : "serviceSoon";
            await bus.PublishAsync(new StaffAlerted(after.Id, kind, after.Owner.AgentId), cancellationToken);
        }
    }
}
