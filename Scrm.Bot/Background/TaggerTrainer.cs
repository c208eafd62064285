using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Reviews;

namespace Scrm.Bot.Background;

/// <summary>Looks every minute whether reviewers decided enough to learn from, and learns. What it missed while it was away is learned at the start.</summary>
internal sealed partial class TaggerTrainer(TrainTagger train, TimeProvider time, ILogger<TaggerTrainer> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                // Learning takes seconds of one core: it leaves the thread that starts the host.
                if (await Task.Run(() => train.HandleAsync(stoppingToken), stoppingToken) is { } figures)
                {
                    LogTrained(figures.Decisions, figures.Messages, figures.Tags);
                }
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                LogNotTrained(broken);
            }

            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    [LoggerMessage(EventId = 331, Level = LogLevel.Information, Message = "Learned {Tags} tags from {Decisions} decisions about {Messages} messages")]
    private partial void LogTrained(int decisions, int messages, int tags);

    [LoggerMessage(EventId = 332, Level = LogLevel.Warning, Message = "Nothing was learned from the reviews; it will be tried again")]
    private partial void LogNotTrained(Exception broken);
}
