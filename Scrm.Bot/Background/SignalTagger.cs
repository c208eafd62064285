using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Picturing;
using Scrm.Core.Standing;
using Scrm.Core.Tagging;

namespace Scrm.Bot.Background;

/// <summary>Shows the rules what people did outside turns (clicks, orders, changed facts), and brings their pictures up to it. What cannot be shown now is shown again later.</summary>
internal sealed partial class SignalTagger(
    ISignalQueue signals, ObserveTags observe, KeepStandingTags keep, RefreshPersona refresh, TimeProvider time, ILogger<SignalTagger> logger) : BackgroundService
{
    private const int Batch = 100;
    private const int Tries = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Hold = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await RoundAsync(stoppingToken) < Batch)
            {
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }

    /// <summary>Shows what waits; how many that were.</summary>
    public async Task<int> RoundAsync(CancellationToken cancellationToken)
    {
        try
        {
            var taken = await signals.TakeAsync(Hold, Tries, Batch, cancellationToken);
            var done = new List<string>(taken.Count);
            var touched = new HashSet<string>(StringComparer.Ordinal);
            foreach (var signal in taken)
            {
                if (await ShowAsync(signal, cancellationToken))
                {
                    done.Add(signal.Id);
                    touched.Add(signal.Occasion.ContactId);
                }
            }

            foreach (var contactId in touched)
            {
                await keep.HandleAsync(contactId, cancellationToken);
                await refresh.HandleAsync(contactId, cancellationToken);
            }

            if (done.Count > 0)
            {
                await signals.DoneAsync(done, cancellationToken);
            }

            return taken.Count;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogNotShown(broken);
            return 0;
        }
    }

    private async Task<bool> ShowAsync(PendingSignal signal, CancellationToken cancellationToken)
    {
        try
        {
            // A contact that is gone needs no tags.
            await observe.HandleAsync(new ObserveRequest(signal.Signal, signal.Occasion), cancellationToken);
            return true;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogNotShown(broken);
            return false;
        }
    }

    [LoggerMessage(EventId = 341, Level = LogLevel.Warning, Message = "Rules were not shown what somebody did; it will be tried again")]
    private partial void LogNotShown(Exception broken);
}
