namespace Scrm.Core.Answers;

/// <summary>What an agent found of an answer of the bot.</summary>
/// <param name="IsRight">True: accepted.</param>
/// <param name="AgentId">Who.</param>
/// <param name="At">When.</param>
public sealed record AnswerJudgement(bool IsRight, string AgentId, DateTimeOffset At);
