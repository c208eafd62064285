using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Tests.Gateway;

/// <summary>A store whose commits can be held up, or fail, as a test wants.</summary>
internal sealed class HeldStore(IConversationStore inner) : IConversationStore
{
    /// <summary>Runs before every commit.</summary>
    public Func<ConversationCommit, Task> BeforeCommit { get; set; } = _ => Task.CompletedTask;

    public async Task<CommitResult> CommitAsync(ConversationCommit commit, CancellationToken cancellationToken)
    {
        await BeforeCommit(commit);
        return await inner.CommitAsync(commit, cancellationToken);
    }

    public Task<Conversation?> GetAsync(string id, CancellationToken cancellationToken) => inner.GetAsync(id, cancellationToken);

    public Task<Conversation?> LatestAsync(string inboxId, string externalId, CancellationToken cancellationToken) =>
        inner.LatestAsync(inboxId, externalId, cancellationToken);

    public Task<IReadOnlyList<Conversation>> OfContactAsync(string contactId, CancellationToken cancellationToken) => inner.OfContactAsync(contactId, cancellationToken);

    public Task<Page<Conversation>> ListAsync(ConversationQuery query, CancellationToken cancellationToken) => inner.ListAsync(query, cancellationToken);

    public Task<IReadOnlyList<QueueLength>> QueuesAsync(CancellationToken cancellationToken) => inner.QueuesAsync(cancellationToken);

    public Task<IReadOnlyList<Message>> MessagesAsync(string conversationId, long? before, long? after, int limit, CancellationToken cancellationToken) =>
        inner.MessagesAsync(conversationId, before, after, limit, cancellationToken);

    public Task<Message?> MessageAsync(string messageId, CancellationToken cancellationToken) => inner.MessageAsync(messageId, cancellationToken);

    public Task<IReadOnlyList<Message>> UnfetchedMediaAsync(DateTimeOffset since, int limit, CancellationToken cancellationToken) =>
        inner.UnfetchedMediaAsync(since, limit, cancellationToken);

    public Task<Message?> FindByClientIdAsync(string conversationId, string clientMessageId, CancellationToken cancellationToken) =>
        inner.FindByClientIdAsync(conversationId, clientMessageId, cancellationToken);

    public Task<IReadOnlyList<MessageHit>> SearchAsync(string text, IReadOnlyList<string>? visibleTeamIds, int limit, CancellationToken cancellationToken) =>
        inner.SearchAsync(text, visibleTeamIds, limit, cancellationToken);

    public Task<IReadOnlyList<Change>?> ChangesAsync(long after, int limit, CancellationToken cancellationToken) => inner.ChangesAsync(after, limit, cancellationToken);

    public Task<long> HeadAsync(CancellationToken cancellationToken) => inner.HeadAsync(cancellationToken);
}
