using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

namespace Scrm.AgentConsole.Live;

/// <summary>Sends each seat's pushes over its connection.</summary>
internal sealed partial class SeatSender(IHubContext<AgentHub, IAgentClient> hub, ILogger<SeatSender> logger)
{
    /// <summary>Sends in the background until the seat is left.</summary>
    public void Start(Seat seat) => _ = SendAsync(seat);

    private async Task SendAsync(Seat seat)
    {
        try
        {
            await seat.SendAsync(hub.Clients.Client(seat.ConnectionId));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Without its pushes a connection only looks alive.
            Failed(logger, exception);
            seat.Close();
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Pushing to one console failed; it is cut off")]
    private static partial void Failed(ILogger logger, Exception exception);
}
