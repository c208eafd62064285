using Scrm.Core.Agents;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Live;

/// <summary>Every conversation not resolved that a reader may see, newest activity first; the oldest beyond a bound are left to the lists.</summary>
internal sealed class SnapshotReader(IConversationStore store)
{
    /// <summary>Conversations at most in a snapshot.</summary>
    public const int MaxConversations = 1000;
    private const int PageSize = 200;

    public async Task<Snapshot> ReadAsync(Agent reader, CancellationToken cancellationToken)
    {
        var query = new ConversationQuery
        {
            Statuses = [ConversationStatus.Pending, ConversationStatus.Open, ConversationStatus.Snoozed],
            Limit = PageSize,
        };

        // What is the reader's own comes first, whatever its team and however long ago: it is what the reader works on.
        var own = await ReadAllAsync(query with { AgentId = reader.Id }, cancellationToken);
        var offered = await ReadAllAsync(query with { OfferedTo = reader.Id }, cancellationToken);
        var visible = await ReadAllAsync(query with { VisibleTeamIds = ConversationAccess.VisibleTeamIds(reader) }, cancellationToken);
        var all = own.Items.Concat(offered.Items).Concat(visible.Items).DistinctBy(c => c.Id).ToList();
        return new Snapshot(
            [.. all.Take(MaxConversations).OrderByDescending(c => c.UpdatedAt)],
            own.IsWhole && offered.IsWhole && visible.IsWhole && all.Count <= MaxConversations);
    }

    private async Task<Snapshot> ReadAllAsync(ConversationQuery query, CancellationToken cancellationToken)
    {
        var all = new List<Conversation>();
        for (string? cursor = null; all.Count < MaxConversations;)
        {
            var page = await store.ListAsync(query with { Cursor = cursor }, cancellationToken);
            all.AddRange(page.Items);
            cursor = page.Next;
            if (cursor is null)
            {
                return new Snapshot(all, true);
            }
        }

        return new Snapshot(all, false);
    }
}
