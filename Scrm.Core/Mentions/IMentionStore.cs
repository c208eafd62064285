using Scrm.Core.Foundation;

namespace Scrm.Core.Mentions;

/// <summary>Notes that call colleagues, until they are seen and after. Written in the commit of the note, so that who is away misses none.</summary>
public interface IMentionStore
{
    /// <summary>Those of an agent, newest first.</summary>
    Task<Page<Mention>> OfAsync(string agentId, string? cursor, int limit, CancellationToken cancellationToken);

    /// <summary>How many an agent has not seen.</summary>
    Task<int> UnreadAsync(string agentId, CancellationToken cancellationToken);

    /// <summary>An agent has seen those in a conversation; null: all. What was seen before keeps its time.</summary>
    Task ReadAsync(string agentId, string? conversationId, DateTimeOffset at, CancellationToken cancellationToken);
}
