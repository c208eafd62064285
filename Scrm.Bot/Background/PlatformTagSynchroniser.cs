using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Bot.Channels;
using Scrm.Bot.PlatformTags;
using Scrm.Core.Agents;
using Scrm.Core.Foundation;
using Scrm.Core.PlatformTags;

namespace Scrm.Bot.Background;

/// <summary>Exchanges tags with the platforms every hour, and within seconds when a person asks for it; one process at a time an inbox.</summary>
internal sealed partial class PlatformTagSynchroniser(
    IPlatformTagStore store,
    IDirectory directory,
    ChannelCatalog channels,
    SyncPlatformTags sync,
    ISharedValues values,
    TimeProvider time,
    ILogger<PlatformTagSynchroniser> logger) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Between = TimeSpan.FromHours(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                LogNotExchanged(broken);
            }
        }
    }

    /// <summary>Exchanges what is due.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        foreach (var settings in (await store.SettingsAsync(cancellationToken)).Where(s => s.Enabled))
        {
            if (await directory.FindInboxAsync(settings.InboxId, cancellationToken) is { Enabled: true } inbox
                && await IsDueAsync(settings.InboxId, cancellationToken)
                && await LeaseAsync(settings.InboxId, cancellationToken) is { } lease)
            {
                try
                {
                    await sync.HandleAsync(inbox, settings, channels.Find(inbox.Channel)?.Tags, cancellationToken);
                }
                finally
                {
                    await values.TrySaveAsync(LeaseKey(settings.InboxId), "", lease, time.GetUtcNow(), time.GetUtcNow(), CancellationToken.None);
                }
            }
        }
    }

    private async Task<bool> IsDueAsync(string inboxId, CancellationToken cancellationToken)
    {
        var last = (await store.FindStateAsync(inboxId, cancellationToken))?.LastRunAt;
        return last is null
            || time.GetUtcNow() - last >= Between
            || await PlatformTagAsk.IsWaitingAsync(values, inboxId, last.Value, time.GetUtcNow(), cancellationToken);
    }

    private Task<long?> LeaseAsync(string inboxId, CancellationToken cancellationToken) =>
        values.TrySaveAsync(LeaseKey(inboxId), "held", 0, time.GetUtcNow() + Longest, time.GetUtcNow(), cancellationToken);

    private static string LeaseKey(string inboxId) => $"platform-tags:lease:{inboxId}";

    [LoggerMessage(EventId = 331, Level = LogLevel.Warning, Message = "Tags could not be exchanged with a platform; it is tried again")]
    private partial void LogNotExchanged(Exception broken);
}
