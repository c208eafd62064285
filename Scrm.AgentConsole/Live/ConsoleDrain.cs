using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;

namespace Scrm.AgentConsole.Live;

/// <summary>
/// Leaves in good order: for a moment everything goes on while balancers see that this process is not ready any more. Then no further
/// console is taken, and each that is connected is told to move after a delay of its own, so that they do not all come to the others at
/// once. Commands go on meanwhile and are finished; who stays is cut off.
/// </summary>
internal sealed partial class ConsoleDrain(
    Seats seats,
    RunningCommands commands,
    TimeProvider time,
    Random random,
    IOptions<ConsoleOptions> options,
    ILogger<ConsoleDrain> logger) : IHostedLifecycleService
{
    // A console keeps its old line for a moment after it has the new one, for the answers to what it asked.
    private static readonly TimeSpan Lingering = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan CommandPatience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);
    private volatile bool _refuses;

    /// <summary>True: no further console is taken.</summary>
    public bool Refuses => _refuses;

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (seats.All.Any())
            {
                await Task.Delay(TimeSpan.FromSeconds(options.Value.DrainGraceSeconds), time, cancellationToken);
            }

            _refuses = true;
            var told = await MoveAsync(cancellationToken);
            await commands.IdleAsync(CommandPatience, cancellationToken);
            LogMoved(logger, told, seats.All.Count());
        }
        catch (OperationCanceledException)
        {
            // No time for manners.
        }

        _refuses = true;
        seats.Close();
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>How many were told; over when all have gone, or when they had time enough.</summary>
    private async Task<int> MoveAsync(CancellationToken cancellationToken)
    {
        var told = new HashSet<string>();
        var within = TimeSpan.FromSeconds(options.Value.MoveWithinSeconds);
        var begun = time.GetTimestamp();
        while (seats.All.ToList() is { Count: > 0 } here && time.GetElapsedTime(begun) < within + Lingering)
        {
            // Looked for again and again: one may have come in at the door's last moment.
            foreach (var seat in here.Where(seat => told.Add(seat.ConnectionId)))
            {
                var moving = new MovingView((int)(random.NextDouble() * within.TotalMilliseconds));
                seat.Offer(client => client.Moving(moving));
            }

            await Task.Delay(Look, time, cancellationToken);
        }

        return told.Count;
    }

    [LoggerMessage(1, LogLevel.Information, "{Told} consoles were told to move; {Left} are still here and are cut off")]
    private static partial void LogMoved(ILogger logger, int told, int left);
}
