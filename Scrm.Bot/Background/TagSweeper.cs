using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Sweeping;

namespace Scrm.Bot.Background;

/// <summary>Brings people up to the book of tags soon after it has changed. Of several processes one does it.</summary>
internal sealed partial class TagSweeper(RunSweep sweep, TimeProvider time, ILogger<TagSweeper> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        DateTimeOffset? told = null;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var ledger = await sweep.HandleAsync(stoppingToken);
                if (ledger.Last is { } last && last.EndedAt != told)
                {
                    LogSwept(last.Done, last.TagIds.Count);
                    told = last.EndedAt;
                }
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                LogNotSwept(broken);
            }
        }
    }

    [LoggerMessage(EventId = 334, Level = LogLevel.Information, Message = "{People} contacts were brought up to the newest book of tags ({Tags} tags had changed)")]
    private partial void LogSwept(long people, int tags);

    [LoggerMessage(EventId = 335, Level = LogLevel.Error, Message = "Contacts could not be brought up to the newest book of tags; it goes on where it was")]
    private partial void LogNotSwept(Exception broken);
}
