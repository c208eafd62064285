namespace Scrm.Core.Answers.Teaching;

/// <summary>A question the bot answered from an article, and what came of it.</summary>
/// <param name="Question">The customer's line before the answer.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="At">When it was answered.</param>
/// <param name="Judged">An agent's word; null: none.</param>
/// <param name="Next">The customer's next line, or null.</param>
/// <param name="NextAt">When he wrote it.</param>
public sealed record AnsweredQuestion(string Question, string ArticleId, DateTimeOffset At, bool? Judged, string? Next, DateTimeOffset? NextAt);
