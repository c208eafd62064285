using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Scrm.Core.Agents;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Inbound;

/// <summary>Inboxes as the directory knows them, or as it last did while the store is away: their messages can still be kept.</summary>
internal sealed partial class KnownInboxes(IDirectory directory, TimeProvider time, ILogger<KnownInboxes> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<string, Inbox> _seen = new(StringComparer.Ordinal);

    public async Task<Inbox?> FindAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            var inbox = await directory.FindInboxAsync(id, cancellationToken).WaitAsync(Patience, time, cancellationToken);
            if (inbox is null)
            {
                _seen.TryRemove(id, out _);
            }
            else
            {
                _seen[id] = inbox;
            }

            return inbox;
        }
        catch (Exception away) when (away is StoreUnavailableException or TimeoutException && _seen.ContainsKey(id))
        {
            LogRemembered(away, id);
            return _seen.GetValueOrDefault(id);
        }
    }

    [LoggerMessage(EventId = 104, Level = LogLevel.Warning, Message = "Inbox {InboxId} is served as it was last known: the directory is away")]
    private partial void LogRemembered(Exception away, string inboxId);
}
