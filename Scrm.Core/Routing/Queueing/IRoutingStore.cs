using Scrm.Core.Routing.Decisions;

namespace Scrm.Core.Routing.Queueing;

/// <summary>What routing reads beside the conversations. Decisions, turns and seats are written in the conversation's commit.</summary>
public interface IRoutingStore
{
    /// <summary>Every agent who holds an open conversation or ever did.</summary>
    Task<IReadOnlyList<SeatLoad>> LoadsAsync(CancellationToken cancellationToken);

    /// <summary>Whose turn it was last, of teams that ever took turns.</summary>
    Task<IReadOnlyList<TeamTurn>> TurnsAsync(CancellationToken cancellationToken);

    /// <summary>A conversation's decisions, newest first.</summary>
    Task<IReadOnlyList<RoutingDecision>> DecisionsAsync(string conversationId, int limit, CancellationToken cancellationToken);

    /// <summary>The agent who last got a conversation of the person, or null.</summary>
    Task<string?> LastAgentAsync(string contactId, CancellationToken cancellationToken);

    /// <summary>Conversations that left queues for an agent since a time, oldest first.</summary>
    Task<IReadOnlyList<TeamAnswered>> AnsweredAsync(DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>What holds for every queue.</summary>
    Task<RoutingSettings> SettingsAsync(CancellationToken cancellationToken);

    /// <summary>Saves it when the stored version is <paramref name="expectedVersion"/> (0: none yet); false otherwise.</summary>
    Task<bool> SaveSettingsAsync(RoutingSettings settings, long expectedVersion, CancellationToken cancellationToken);
}
