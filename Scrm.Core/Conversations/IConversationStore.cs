using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>The truth about conversations. Every write is durable when its task completes.</summary>
public interface IConversationStore
{
    /// <summary>Commits all or nothing. Appends to the log of changes.</summary>
    Task<CommitResult> CommitAsync(ConversationCommit commit, CancellationToken cancellationToken);

    /// <summary>A conversation, or null.</summary>
    Task<Conversation?> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary>The newest conversation with an identity in an inbox, resolved or not, or null. A person who was merged may have two identities there.</summary>
    Task<Conversation?> LatestAsync(string inboxId, string externalId, CancellationToken cancellationToken);

    /// <summary>All conversations of a contact, newest first.</summary>
    Task<IReadOnlyList<Conversation>> OfContactAsync(string contactId, CancellationToken cancellationToken);

    /// <summary>Lists conversations.</summary>
    Task<Page<Conversation>> ListAsync(ConversationQuery query, CancellationToken cancellationToken);

    /// <summary>How long every team's queue is; teams without anybody waiting are left out.</summary>
    Task<IReadOnlyList<QueueLength>> QueuesAsync(CancellationToken cancellationToken);

    /// <summary>Lines with a sequence number above <paramref name="after"/> (ascending), or below <paramref name="before"/> (the last ones, ascending); both null: the last ones.</summary>
    Task<IReadOnlyList<Message>> MessagesAsync(string conversationId, long? before, long? after, int limit, CancellationToken cancellationToken);

    /// <summary>One line, or null.</summary>
    Task<Message?> MessageAsync(string messageId, CancellationToken cancellationToken);

    /// <summary>Inbound lines since <paramref name="since"/> whose attachment is neither fetched nor given up, oldest first.</summary>
    Task<IReadOnlyList<Message>> UnfetchedMediaAsync(DateTimeOffset since, int limit, CancellationToken cancellationToken);

    /// <summary>The line a client's id was stored as, or null.</summary>
    Task<Message?> FindByClientIdAsync(string conversationId, string clientMessageId, CancellationToken cancellationToken);

    /// <summary>Lines whose words contain <paramref name="text"/>, newest first; conversations of these teams or of no team (null: all).</summary>
    Task<IReadOnlyList<MessageHit>> SearchAsync(string text, IReadOnlyList<string>? visibleTeamIds, int limit, CancellationToken cancellationToken);

    /// <summary>Changes after a cursor, in order; a null result: the cursor is older than the log is kept, take a snapshot.</summary>
    Task<IReadOnlyList<Change>?> ChangesAsync(long after, int limit, CancellationToken cancellationToken);

    /// <summary>Cursor of the newest change; 0 when there is none.</summary>
    Task<long> HeadAsync(CancellationToken cancellationToken);
}
