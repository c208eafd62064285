using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Conversations;

/// <inheritdoc cref="IConversationStore"/>
internal sealed class MongoConversationStore(MongoStore store) : IConversationStore
{
    /// <inheritdoc/>
    public Task<CommitResult> CommitAsync(ConversationCommit commit, CancellationToken cancellationToken)
    {
        if (commit.Conversation.Version != commit.ExpectedVersion + 1)
        {
            throw new ArgumentException("The conversation's version must follow on the expected one.", nameof(commit));
        }

        return store.WriteAsync(
            async session => await Committing.RunAsync(session, store, commit) is var result && result == CommitResult.Committed
                ? Written.Keep(result)
                : Written.Undo(result),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Conversation?> GetAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ConversationRows.GetAsync(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<Conversation?> LatestAsync(string inboxId, string externalId, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ConversationRows.LatestAsync(session, inboxId, externalId), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Conversation>> OfContactAsync(string contactId, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ConversationRows.OfContactAsync(session, contactId), cancellationToken);

    /// <inheritdoc/>
    public Task<Page<Conversation>> ListAsync(ConversationQuery query, CancellationToken cancellationToken) =>
        store.ReadAsync(session => ConversationListing.PageAsync(session, query), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<QueueLength>> QueuesAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(ConversationListing.QueuesAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Message>> MessagesAsync(
        string conversationId, long? before, long? after, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync(session => TranscriptReading.LinesAsync(session, conversationId, before, after, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<Message?> MessageAsync(string messageId, CancellationToken cancellationToken) =>
        store.ReadAsync(session => TranscriptReading.OneAsync(session, messageId), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Message>> UnfetchedMediaAsync(DateTimeOffset since, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync(session => TranscriptReading.UnfetchedAsync(session, since, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<Message?> FindByClientIdAsync(string conversationId, string clientMessageId, CancellationToken cancellationToken) =>
        store.ReadAsync(session => TranscriptReading.OfClientAsync(session, conversationId, clientMessageId), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<MessageHit>> SearchAsync(
        string text, IReadOnlyList<string>? visibleTeamIds, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync(
            session => TextSearch.LinesAsync(
                session, text, c => visibleTeamIds is null || c.TeamId is null || visibleTeamIds.Contains(c.TeamId), limit),
            cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Change>?> ChangesAsync(long after, int limit, CancellationToken cancellationToken)
    {
        await NumberAsync(cancellationToken);
        return await store.ReadAsync(session => ChangeRows.AfterAsync(session, after, limit), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<long> HeadAsync(CancellationToken cancellationToken)
    {
        await NumberAsync(cancellationToken);
        return await store.ReadAsync(ChangeRows.HeadAsync, cancellationToken);
    }

    // Asked often and mostly in vain: a look is cheaper than a write.
    private async Task NumberAsync(CancellationToken cancellationToken)
    {
        while (await store.ReadAsync(ChangeRows.HasFreshAsync, cancellationToken)
            && await store.WriteAsync(session => ChangeRows.NumberAsync(session, store.Settings.ChangesKept), cancellationToken) > 0)
        {
        }
    }
}
