using Scrm.AgentConsole.Wire;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Live;

/// <summary>Reads the store's log of changes in order and pushes each change once to every console that may see it.</summary>
internal sealed class ChangeFeed(IConversationStore store, Seats seats, TimeProvider time) : IDisposable
{
    private const int Batch = 200;
    private readonly SemaphoreSlim _beginning = new(1, 1);
    private long? _cursor;

    /// <summary>Everything up to here was pushed; null: it did not begin yet.</summary>
    public long? Cursor => _cursor;

    /// <summary>
    /// Fixes where pushing begins. A console is brought up to date only after this, so that no change falls between what it read
    /// and the first push.
    /// </summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (_cursor is not null)
        {
            return;
        }

        await _beginning.WaitAsync(cancellationToken);
        try
        {
            _cursor ??= await store.HeadAsync(cancellationToken);
        }
        finally
        {
            _beginning.Release();
        }
    }

    /// <summary>Pushes all there is; true when there was anything.</summary>
    public async Task<bool> PushAsync(CancellationToken cancellationToken)
    {
        await BeginAsync(cancellationToken);
        var any = false;
        while (true)
        {
            var changes = await store.ChangesAsync(_cursor!.Value, Batch, cancellationToken);
            if (changes is null)
            {
                // The log was cut off before we read it: every console takes up again from a snapshot.
                _cursor = await store.HeadAsync(cancellationToken);
                seats.Close();
                return true;
            }

            if (changes.Count == 0)
            {
                return any;
            }

            Push(changes);
            _cursor = changes[^1].Cursor;
            any = true;
        }
    }

    public void Dispose() => _beginning.Dispose();

    private void Push(IReadOnlyList<Change> changes)
    {
        // Entries carry the conversation as of reading: within a batch one push of a version is enough.
        var pushed = new HashSet<(string, long)>();
        var now = time.GetUtcNow();
        foreach (var change in changes)
        {
            var conversation = change.Conversation;
            if (change.Message is { } line)
            {
                var view = line.ToView(conversation.Version);
                seats.OfferToViewers(
                    conversation, change.Kind == ChangeKind.MessageAdded ? client => client.MessageAppended(view) : client => client.MessageChanged(view));
            }
            else if (pushed.Add((conversation.Id, conversation.Version)))
            {
                var view = conversation.ToView(now);
                seats.OfferToViewers(conversation, client => client.ConversationChanged(view));
            }

            if (Sight.MayMove(change))
            {
                var farewell = conversation.ToFarewell(now);
                seats.OfferToOthers(conversation, client => client.ConversationChanged(farewell));
            }
        }
    }
}
