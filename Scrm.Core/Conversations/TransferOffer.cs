namespace Scrm.Core.Conversations;

/// <summary>A transfer that waits for a colleague's word; until then the conversation stays where it is.</summary>
/// <param name="ToAgentId">The colleague.</param>
/// <param name="FromAgentId">Who offers.</param>
/// <param name="At">When.</param>
/// <param name="ExpiresAt">After that it is void.</param>
public sealed record TransferOffer(string ToAgentId, string FromAgentId, DateTimeOffset At, DateTimeOffset ExpiresAt);
