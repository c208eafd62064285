using Scrm.Core.Contacts;

namespace Scrm.Core.Conversations;

/// <summary>What an inbox and a search ask of the store besides pages: how many, where in a transcript, and who.</summary>
public interface IConversationIndex
{
    /// <summary>How many conversations each query finds, in the order of the queries; cursors and limits do not count.</summary>
    Task<IReadOnlyList<int>> CountAsync(IReadOnlyList<ConversationQuery> queries, CancellationToken cancellationToken);

    /// <summary>Sequence numbers of the lines of one conversation that contain <paramref name="text"/>, ascending, the last ones where there are more than the limit.</summary>
    Task<IReadOnlyList<long>> FindAsync(string conversationId, string text, int limit, CancellationToken cancellationToken);

    /// <summary>Lines whose words contain <paramref name="text"/> in conversations the agent owns or is offered, newest first.</summary>
    Task<IReadOnlyList<MessageHit>> OwnLinesAsync(string text, string agentId, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// People whose names contain <paramref name="text"/>, the last one met first: those with a conversation of these teams or of no team
    /// (null: all), or with one the agent owns or is offered.
    /// </summary>
    Task<IReadOnlyList<Contact>> ContactsAsync(
        string text, IReadOnlyList<string>? visibleTeamIds, string agentId, int limit, CancellationToken cancellationToken);
}
