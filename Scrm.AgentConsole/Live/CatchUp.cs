using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Live;

/// <summary>Brings a console up to date: what changed since its cursor, or a snapshot where that is impossible or longer.</summary>
internal sealed class CatchUp(
    IConversationStore store, IPresence presence, IDirectory directory, ChangeFeed feed, SnapshotReader snapshots, TimeProvider time)
{
    private const int Batch = 500;
    private const int MaxChanges = 5000;

    public async Task<ResumeView> HandleAsync(Agent reader, string? cursor, CancellationToken cancellationToken)
    {
        await feed.BeginAsync(cancellationToken);
        return LogCursor.Read(cursor, reader) is { } after && await ChangesAsync(reader, after, cancellationToken) is { } changes
            ? changes
            : await SnapshotAsync(reader, cancellationToken);
    }

    private async Task<ResumeView> SnapshotAsync(Agent reader, CancellationToken cancellationToken)
    {
        // The head first: what changes while we read is told again, never missed.
        var head = await store.HeadAsync(cancellationToken);
        var now = time.GetUtcNow();
        var snapshot = await snapshots.ReadAsync(reader, cancellationToken);
        var view = await ViewAsync(reader, head, true, [.. snapshot.Items.Select(c => c.ToView(now))], [], cancellationToken);
        return view with { IsWhole = snapshot.IsWhole };
    }

    private async Task<ResumeView?> ChangesAsync(Agent reader, long after, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var conversations = new Dictionary<string, ConversationView>();
        var messages = new Dictionary<string, MessageView>();
        var cursor = after;
        while (true)
        {
            var changes = await store.ChangesAsync(cursor, Batch, cancellationToken);
            if (changes is null || cursor - after > MaxChanges)
            {
                return null;
            }

            foreach (var change in changes)
            {
                Collect(reader, change, conversations, messages, now);
                cursor = change.Cursor;
            }

            if (changes.Count < Batch)
            {
                return await ViewAsync(
                    reader,
                    cursor,
                    false,
                    [.. conversations.Values],
                    [.. messages.Values.OrderBy(m => m.ConversationId, StringComparer.Ordinal).ThenBy(m => m.Seq)],
                    cancellationToken);
            }
        }
    }

    // Entries carry what they tell of as of reading, so the last one of a thing is the newest.
    private static void Collect(
        Agent reader,
        Change change,
        Dictionary<string, ConversationView> conversations,
        Dictionary<string, MessageView> messages,
        DateTimeOffset now)
    {
        var conversation = change.Conversation;
        if (!ConversationAccess.MaySee(reader, conversation))
        {
            if (Sight.MayMove(change))
            {
                conversations[conversation.Id] = conversation.ToFarewell(now);
            }

            return;
        }

        conversations[conversation.Id] = conversation.ToView(now);
        if (change.Message is { } line)
        {
            messages[line.Id] = line.ToView(conversation.Version);
        }
    }

    private async Task<ResumeView> ViewAsync(
        Agent reader,
        long cursor,
        bool isSnapshot,
        IReadOnlyList<ConversationView> conversations,
        IReadOnlyList<MessageView> messages,
        CancellationToken cancellationToken)
    {
        var names = (await directory.AgentsAsync(cancellationToken)).ToDictionary(a => a.Id, a => a.DisplayName);
        var present = await presence.AllAsync(cancellationToken);
        var queues = await store.QueuesAsync(cancellationToken);
        return new ResumeView(
            LogCursor.Of(cursor, reader),
            isSnapshot,
            conversations,
            messages,
            [.. present.Select(p => p.ToView(names.GetValueOrDefault(p.AgentId, "")))],
            queues.ToView(ConversationAccess.VisibleTeamIds(reader)));
    }
}
