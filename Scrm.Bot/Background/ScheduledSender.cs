using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Scheduled;

namespace Scrm.Bot.Background;

/// <summary>Sends scheduled replies within a few seconds of their time, also those whose time came while nobody ran.</summary>
internal sealed partial class ScheduledSender(SendScheduled send, TimeProvider time, ILogger<ScheduledSender> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                while (await send.HandleAsync(stoppingToken) > 0)
                {
                }
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                LogNotSent(broken);
            }
        }
    }

    [LoggerMessage(EventId = 322, Level = LogLevel.Error, Message = "Scheduled replies could not be sent; they are tried again")]
    private partial void LogNotSent(Exception broken);
}
