using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Segments;

namespace Scrm.Bot.Background;

/// <summary>Counts all segments every hour, so that each has a trend whoever looks at it. Several processes count the same.</summary>
internal sealed partial class SegmentTrend(CountSegments count, TimeProvider time, ILogger<SegmentTrend> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await count.HandleAsync(stoppingToken);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                LogNotCounted(broken);
            }
        }
    }

    [LoggerMessage(EventId = 331, Level = LogLevel.Error, Message = "Segments could not be counted")]
    private partial void LogNotCounted(Exception broken);
}
