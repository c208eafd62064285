using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Examples;
using Scrm.Core.Handoffs;
using Scrm.Core.Tagging;

namespace Scrm.Bot.Background;

/// <summary>Looks every minute whether there are other examples or decisions to learn wishes, intents and complaints from, and learns. Until then the old models go on.</summary>
internal sealed partial class ExampleTrainer(
    TrainWishes wishes,
    TrainIntents intents,
    TrainComplaints complaints,
    LearnedTags learned,
    LearnedComplaints complaining,
    TimeProvider time,
    ILogger<ExampleTrainer> logger)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await TryAsync(wishes.HandleAsync, () => LogWishes(learned.Wishes?.Examples ?? 0, learned.Wishes?.Decisions ?? 0), stoppingToken);
            await TryAsync(intents.HandleAsync, () => LogIntents(learned.Intents?.Examples ?? 0), stoppingToken);
            await TryAsync(complaints.HandleAsync, () => LogComplaints(complaining.Current?.Examples ?? 0), stoppingToken);
            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    private async Task TryAsync(Func<CancellationToken, Task<bool>> train, Action told, CancellationToken stoppingToken)
    {
        try
        {
            // Learning takes seconds of one core: it leaves the thread that starts the host.
            if (await Task.Run(() => train(stoppingToken), stoppingToken))
            {
                told();
            }
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogNotTrained(broken);
        }
    }

    [LoggerMessage(EventId = 333, Level = LogLevel.Information, Message = "Learned wishes from {Examples} dialogues and {Decisions} decisions")]
    private partial void LogWishes(int examples, int decisions);

    [LoggerMessage(EventId = 334, Level = LogLevel.Information, Message = "Learned intents from {Examples} texts")]
    private partial void LogIntents(int examples);

    [LoggerMessage(EventId = 336, Level = LogLevel.Information, Message = "Learned complaints from {Examples} texts")]
    private partial void LogComplaints(int examples);

    [LoggerMessage(EventId = 335, Level = LogLevel.Warning, Message = "Nothing was learned from the examples; it will be tried again")]
    private partial void LogNotTrained(Exception broken);
}
