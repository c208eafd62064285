using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Foundation;
using Scrm.Core.Meanings;

namespace Scrm.Bot.Background;

/// <summary>Looks every minute whether the book has wordings that the embedding model has not placed, and has it place them; idle where there is no model.</summary>
internal sealed partial class MeaningPlacer(PlaceMeanings place, TimeProvider time, ILogger<MeaningPlacer> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await place.HandleAsync(stoppingToken) is { } count)
                {
                    LogPlaced(count);
                }
            }
            catch (StoreUnavailableException)
            {
                // It will be there again; the next look goes on.
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                LogNotPlaced(broken);
            }

            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    [LoggerMessage(EventId = 373, Level = LogLevel.Information, Message = "{Count} wordings have a place of the embedding model")]
    private partial void LogPlaced(int count);

    [LoggerMessage(EventId = 374, Level = LogLevel.Warning, Message = "Wordings could not be placed; it will be tried again")]
    private partial void LogNotPlaced(Exception broken);
}
