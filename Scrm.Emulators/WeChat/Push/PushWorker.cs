using Microsoft.Extensions.Hosting;

namespace Scrm.Emulators.WeChat.Push;

/// <summary>Sends what waits, many at a time: the platform does not wait for one push before the next.</summary>
internal sealed class PushWorker(PushQueue queue, PushPlayer player) : BackgroundService
{
    private const int AtOnce = 1024;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken };
        try
        {
            await Parallel.ForEachAsync(queue.Reader.ReadAllAsync(stoppingToken), options, async (job, cancellationToken) =>
                await player.PlayAsync(job, cancellationToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Shutting down; what was not delivered is lost with the platform's memory.
        }
    }
}
