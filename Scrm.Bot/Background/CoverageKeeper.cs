using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Reviews;

namespace Scrm.Bot.Background;

/// <summary>Counts every hour how far tags reach, so that it is known week by week later. Several processes count the same.</summary>
internal sealed partial class CoverageKeeper(KeepCoverage keep, TimeProvider time, ILogger<CoverageKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Not while everything else starts.
        await Task.Delay(First, time, stoppingToken);
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                await keep.HandleAsync(stoppingToken);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                LogNotCounted(broken);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(EventId = 336, Level = LogLevel.Error, Message = "How far tags reach could not be counted")]
    private partial void LogNotCounted(Exception broken);
}
