namespace Scrm.Core.Conversations;

/// <summary>What waits to leave through one inbox.</summary>
/// <param name="InboxId">The inbox.</param>
/// <param name="Count">Messages.</param>
/// <param name="OldestDueAt">When the longest waiting one was or will be due.</param>
/// <param name="MostAttempts">Tries of the one tried most.</param>
public sealed record OutboxBacklog(string InboxId, int Count, DateTimeOffset OldestDueAt, int MostAttempts);
