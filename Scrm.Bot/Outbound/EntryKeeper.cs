using Microsoft.Extensions.Logging;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Bot.Outbound;

/// <summary>Goes on holding an entry while it is sent, so that its lease may be short: who dies with one in hand is found out soon.</summary>
internal sealed partial class EntryKeeper(IOutbox outbox, TimeProvider time, ILogger<EntryKeeper> logger)
{
    /// <summary>Ends with the work.</summary>
    public async Task KeepingAsync(HeldEntry held, Task work)
    {
        using var done = new CancellationTokenSource();
        while (!work.IsCompleted && await Task.WhenAny(work, Task.Delay(HeldEntry.Prolonging, time, done.Token)) != work)
        {
            await ProlongAsync(held);
        }

        await done.CancelAsync();
        await work;
    }

    private async Task ProlongAsync(HeldEntry held)
    {
        try
        {
            var heldAt = time.GetTimestamp();
            if (await outbox.ProlongAsync(held.Entry.MessageId, held.Holder, HeldEntry.Lease, CancellationToken.None))
            {
                held.Prolong(heldAt);
            }
        }
        catch (StoreUnavailableException away)
        {
            // What the platform says is written down all the same, over what others wrote meanwhile.
            LogStoreAway(away, held.Entry.MessageId);
        }
    }

    [LoggerMessage(EventId = 205, Level = LogLevel.Warning, Message = "Message {MessageId} is on its way and could not be held on to: the store is away")]
    private partial void LogStoreAway(Exception away, string messageId);
}
