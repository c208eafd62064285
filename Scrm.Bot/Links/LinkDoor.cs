using Microsoft.Extensions.Logging;
using Scrm.Bot.Gateway;
using Scrm.Core.Clicks;
using Scrm.Core.Foundation;
using Scrm.Core.Links;

namespace Scrm.Bot.Links;

/// <summary>Sends a visitor where his link leads: the click is kept first, but nobody waits for that longer than a moment.</summary>
internal sealed partial class LinkDoor(
    KnownLinks links, RecordClick record, Limits limits, GatewayMetrics metrics, TimeProvider time, ILogger<LinkDoor> logger)
{
    /// <summary>The longest anybody waits for his click to be kept.</summary>
    public static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(300);

    public async Task<LinkOpened> OpenAsync(LinkVisit visit, CancellationToken cancellationToken)
    {
        if (!limits.MayOpenLink(visit.From))
        {
            metrics.LinkOpened("limited");
            return LinkOpened.Nowhere(429);
        }

        LinkTarget? target;
        try
        {
            target = LinkCode.IsCode(visit.Code) ? await links.FindAsync(visit.Code, cancellationToken) : null;
        }
        catch (StoreUnavailableException away)
        {
            LogAway(away);
            metrics.LinkOpened("away");
            return LinkOpened.Nowhere(503);
        }

        if (target is null || !LinkRules.IsTarget(target.Target))
        {
            metrics.LinkOpened("unknown");
            return LinkOpened.Nowhere(404);
        }

        metrics.LinkOpened(visit.Counts ? await KeepAsync(target) : "robot");
        return LinkOpened.To(new Uri(target.Target).AbsoluteUri);
    }

    private async Task<string> KeepAsync(LinkTarget target)
    {
        // The visitor may be gone before his click is kept; it counts all the same.
        var keeping = record.HandleAsync(target, CancellationToken.None);
        try
        {
            return await keeping.WaitAsync(Moment, time) ? "counted" : "repeated";
        }
        catch (TimeoutException)
        {
            _ = keeping.ContinueWith(lost => LogLost(lost.Exception!), CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            return "late";
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogLost(broken);
            return "lost";
        }
    }

    [LoggerMessage(EventId = 401, Level = LogLevel.Warning, Message = "A short link could not be looked up")]
    private partial void LogAway(Exception away);

    [LoggerMessage(EventId = 402, Level = LogLevel.Warning, Message = "A click was not kept; its customer was sent on")]
    private partial void LogLost(Exception broken);
}
