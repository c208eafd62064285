using Scrm.AgentConsole.Wire;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Live;

/// <summary>Pushes how long the queues are when that changed, to each console those it may see.</summary>
internal sealed class QueueFeed(IConversationStore store, Seats seats)
{
    private IReadOnlyList<QueueLength> _last = [];

    public async Task PushAsync(CancellationToken cancellationToken)
    {
        var queues = await store.QueuesAsync(cancellationToken);
        if (!queues.SequenceEqual(_last))
        {
            _last = queues;
            seats.OfferToAll(seat =>
            {
                var view = queues.ToView(ConversationAccess.VisibleTeamIds(seat.Agent));
                return client => client.QueueChanged(view);
            });
        }
    }
}
