using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Live;

/// <summary>Tells consoles who else looks at the conversation they show, and says for this process's consoles what they show.</summary>
internal sealed partial class ViewerFeed(Viewers viewers, Seats seats, IEventBus bus, TimeProvider time, ILogger<ViewerFeed> logger) : BackgroundService
{
    /// <summary>A console shows a conversation: the others hear of it, and it of them.</summary>
    public async Task ComeAsync(Seat seat, string conversationId, CancellationToken cancellationToken)
    {
        await bus.PublishAsync(new ConversationViewed(conversationId, seat.Agent.Id, seat.ConnectionId, true), cancellationToken);
        var view = View(conversationId);
        seat.Offer(client => client.ViewersChanged(view));
    }

    /// <summary>A console shows a conversation no more.</summary>
    public ValueTask LeaveAsync(Seat seat, string conversationId, CancellationToken cancellationToken) =>
        bus.PublishAsync(new ConversationViewed(conversationId, seat.Agent.Id, seat.ConnectionId, false), cancellationToken);

    /// <summary>Passes on what a process said, where it is news.</summary>
    public void Hear(ConversationViewed said)
    {
        if (viewers.Hear(said))
        {
            Push(said.ConversationId);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Viewers.Beat, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await BeatAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Failed(logger, exception);
            }
        }
    }

    private async Task BeatAsync(CancellationToken cancellationToken)
    {
        foreach (var seat in seats.All)
        {
            foreach (var id in seat.Watched)
            {
                await bus.PublishAsync(new ConversationViewed(id, seat.Agent.Id, seat.ConnectionId, true), cancellationToken);
            }
        }

        foreach (var id in viewers.Forget())
        {
            Push(id);
        }
    }

    private void Push(string conversationId)
    {
        var view = View(conversationId);
        foreach (var seat in seats.All.Where(s => s.Watches(conversationId)))
        {
            seat.Offer(client => client.ViewersChanged(view));
        }
    }

    private ViewersView View(string conversationId) => new(conversationId, viewers.Of(conversationId));

    [LoggerMessage(1, LogLevel.Warning, "Telling who looks at conversations failed; it is tried again")]
    private static partial void Failed(ILogger logger, Exception exception);
}
