using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scrm.Bot.Gateway;
using Scrm.Core.Foundation;
using Scrm.Core.Standing;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Bot.Background;

/// <summary>
/// Looks at everybody from time to time, page by page: some tags begin and end by time passing alone. One process does each round; what a
/// crash leaves undone the next round does.
/// </summary>
internal sealed partial class StandingSweeper(
    IActivityStore activity,
    KeepStandingTags keep,
    TagLibrary library,
    ISharedValues values,
    ProcessInstance process,
    TimeProvider time,
    IOptions<GatewayOptions> options,
    ILogger<StandingSweeper> logger) : BackgroundService
{
    private const int PageSize = 100;
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenPages = TimeSpan.FromMilliseconds(200);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RoundAsync(stoppingToken);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                LogNotSwept(broken);
            }
        }
    }

    /// <summary>Sweeps when this round is nobody else's; how many people were looked at.</summary>
    public async Task<int> RoundAsync(CancellationToken cancellationToken)
    {
        var tagger = (await library.CurrentAsync(cancellationToken)).Tagger;
        if (!Array.Exists([TagSource.Field, TagSource.Behaviour], tagger.Reads) || !await IsOursAsync(cancellationToken))
        {
            return 0;
        }

        var looked = 0;
        for (long? after = 0; after is { } cursor;)
        {
            var (people, next) = await activity.PeopleAsync(cursor, PageSize, cancellationToken);
            foreach (var contactId in people)
            {
                looked += await keep.HandleAsync(contactId, cancellationToken) ? 1 : 0;
            }

            if ((after = next) is not null)
            {
                await Task.Delay(BetweenPages, time, cancellationToken);
            }
        }

        LogSwept(looked);
        return looked;
    }

    private async Task<bool> IsOursAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var round = (now - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.FromHours(options.Value.StandingHours).Ticks;
        var key = string.Create(CultureInfo.InvariantCulture, $"standing-sweep:{round}");
        return await values.TrySaveAsync(key, process.Id, 0, now.AddHours(2 * options.Value.StandingHours), now, cancellationToken) is not null;
    }

    [LoggerMessage(EventId = 332, Level = LogLevel.Warning, Message = "The sweep of standing tags broke off")]
    private partial void LogNotSwept(Exception broken);

    [LoggerMessage(EventId = 333, Level = LogLevel.Information, Message = "The standing tags of {People} contacts were looked at")]
    private partial void LogSwept(int people);
}
