namespace Scrm.Core.Routing.Decisions;

/// <summary>An agent got an open conversation, or has one less.</summary>
/// <param name="AgentId">Who.</param>
/// <param name="Given">True: got one.</param>
/// <param name="At">When.</param>
public sealed record SeatMove(string AgentId, bool Given, DateTimeOffset At);
