using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scrm.Bot.Gateway;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Bot.Inbound;

/// <summary>
/// Takes turns one after another per contact and inbox, in order of arrival, side by side otherwise. What another process stored while
/// this one held the contact's lease is taken right after.
/// </summary>
internal sealed partial class TurnQueue(
    TurnRunner runner, IReceiptStore receipts, ProcessInstance process, IOptions<GatewayOptions> options, ILogger<TurnQueue> logger)
{
    private const int Batch = 50;
    private readonly Lock _gate = new();
    private readonly Lanes<(string InboxId, string ExternalId)> _contacts = new();
    private readonly Dictionary<long, Task<Receipt>> _running = [];
    private readonly HashSet<Task> _goingOn = [];

    /// <summary>The receipt after its turn; not done when its turn, or that of an earlier one, failed or is somebody else's now.</summary>
    public Task<Receipt> RunAsync(Turn turn)
    {
        lock (_gate)
        {
            if (_running.TryGetValue(turn.Receipt.Id, out var running))
            {
                return running;
            }

            if (_running.Count >= options.Value.MaxTurnsInWork)
            {
                // It is durable: the sweep takes it when there is room again.
                return Task.FromResult(turn.Receipt);
            }

            var work = _contacts.RunAsync(turn.Contact, _ => InOrderAsync(turn), CancellationToken.None);
            _running[turn.Receipt.Id] = work;
            _goingOn.Add(GoOnAsync(turn, work));
            return work;
        }
    }

    /// <summary>Takes all turns of a contact that wait.</summary>
    public Task ServeAsync(TurnLease lease) =>
        _contacts.RunAsync((lease.InboxId, lease.ExternalId), _ => ServeAsync(lease, null), CancellationToken.None);

    /// <summary>Ends when every turn begun so far is done, and what was looked for after it.</summary>
    public Task IdleAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.WhenAll([_contacts.IdleAsync(cancellationToken), .. _goingOn.Select(task => EndAsync(task, cancellationToken))]);
        }
    }

    private async Task<Receipt> InOrderAsync(Turn turn) =>
        !turn.HasEarlier || await ServeAsync(turn.Lease, turn.Receipt.Id) ? await runner.RunAsync(turn) : turn.Receipt;

    /// <summary>True when nothing before waits any more.</summary>
    private async Task<bool> ServeAsync(TurnLease lease, long? before)
    {
        try
        {
            while (await receipts.UnfinishedOfAsync(lease.InboxId, lease.ExternalId, before, Batch, CancellationToken.None) is { Count: > 0 } waiting)
            {
                foreach (var receipt in waiting)
                {
                    // Its own turn comes next here, and may still answer in the platform's response.
                    if (before is null && IsBegun(receipt))
                    {
                        return false;
                    }

                    // One that failed keeps its place; whoever has the lease next goes on with it.
                    if ((await runner.RunAsync(new Turn(receipt, lease))).Status == ReceiptStatus.Received)
                    {
                        return false;
                    }
                }
            }

            return true;
        }
        catch (StoreUnavailableException away)
        {
            LogStoreAway(away, lease.InboxId);
            return false;
        }
    }

    private static async Task EndAsync(Task task, CancellationToken cancellationToken) =>
        await task.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private async Task GoOnAsync(Turn turn, Task<Receipt> work)
    {
        // Leaves the lock before anything happens.
        await Task.Yield();
        try
        {
            if ((await work).Status != ReceiptStatus.Received && _contacts.IsLast(turn.Contact, work))
            {
                await _contacts.RunAsync(turn.Contact, _ => LookFurtherAsync(turn.Contact.InboxId, turn.Contact.ExternalId), CancellationToken.None);
            }
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // The sweep finds what is left.
            LogNotServed(broken, turn.Contact.InboxId);
        }
        finally
        {
            lock (_gate)
            {
                _running.Remove(turn.Receipt.Id);
                _goingOn.RemoveWhere(task => task.IsCompleted);
            }
        }
    }

    private bool IsBegun(Receipt receipt)
    {
        lock (_gate)
        {
            return _running.ContainsKey(receipt.Id);
        }
    }

    private async Task<bool> LookFurtherAsync(string inboxId, string externalId) =>
        await receipts.UnfinishedOfAsync(inboxId, externalId, null, 1, CancellationToken.None) is { Count: > 0 }
        && await receipts.LeaseAsync(inboxId, externalId, process.Id, TurnLease.Length, CancellationToken.None) is { } lease
        && await ServeAsync(lease, null);

    [LoggerMessage(EventId = 114, Level = LogLevel.Warning, Message = "Turns of a contact of inbox {InboxId} wait for the store")]
    private partial void LogStoreAway(Exception away, string inboxId);

    [LoggerMessage(EventId = 115, Level = LogLevel.Error, Message = "Turns of a contact of inbox {InboxId} were left to the sweep")]
    private partial void LogNotServed(Exception broken, string inboxId);
}
