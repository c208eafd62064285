using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <inheritdoc cref="IConversationStore"/>
internal sealed class SqliteConversationStore(SqliteStore store) : IConversationStore
{
    /// <inheritdoc/>
    public Task<CommitResult> CommitAsync(ConversationCommit commit, CancellationToken cancellationToken)
    {
        var documents = new CommitDocuments(commit);
        return store.WriteAsync(
            session => ConversationCommitting.Run(session, documents, store.Settings.ChangesKept), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Conversation?> GetAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ConversationReading.Get(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<Conversation?> LatestAsync(string inboxId, string externalId, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ConversationReading.Latest(session, inboxId, externalId), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Conversation>> OfContactAsync(string contactId, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ConversationReading.OfContact(session, contactId), cancellationToken);

    /// <inheritdoc/>
    public Task<Page<Conversation>> ListAsync(ConversationQuery query, CancellationToken cancellationToken)
    {
        var order = ListOrder.Of(query.Order);
        var from = query.Cursor is null ? order.Start : PageCursor.Read(query.Cursor);
        return ConversationFilter.Of(query) is { } filter
            ? store.ReadAsync(session => ConversationReading.List(session, filter, order, from, Math.Clamp(query.Limit, 1, 200)), cancellationToken)
            : Task.FromResult(new Page<Conversation>([], null));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<QueueLength>> QueuesAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(ConversationReading.Queues, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Message>> MessagesAsync(
        string conversationId, long? before, long? after, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync(session => TranscriptReading.Lines(session, conversationId, before, after, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<Message?> MessageAsync(string messageId, CancellationToken cancellationToken) =>
        store.ReadAsync(session => TranscriptReading.One(session, messageId), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Message>> UnfetchedMediaAsync(DateTimeOffset since, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync(session => TranscriptReading.Unfetched(session, since, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<Message?> FindByClientIdAsync(string conversationId, string clientMessageId, CancellationToken cancellationToken) =>
        store.ReadAsync(session => TranscriptReading.OfClient(session, conversationId, clientMessageId), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<MessageHit>> SearchAsync(
        string text, IReadOnlyList<string>? visibleTeamIds, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync(session => TranscriptReading.Search(session, text, visibleTeamIds, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Change>?> ChangesAsync(long after, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ChangeRows.After(session, after, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<long> HeadAsync(CancellationToken cancellationToken) => store.ReadAsync(ChangeRows.Head, cancellationToken);
}
