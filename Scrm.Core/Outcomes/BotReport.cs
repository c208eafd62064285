using Scrm.Core.Answers;

namespace Scrm.Core.Outcomes;

/// <summary>What came of the bot's conversations, against the period before.</summary>
/// <param name="Now">The period.</param>
/// <param name="Before">As many days before it.</param>
/// <param name="Articles">What happened with articles in the period, those answered with most first.</param>
public sealed record BotReport(BotPeriod Now, BotPeriod Before, IReadOnlyList<ArticleOutcome> Articles);

/// <summary>What happened with an article.</summary>
/// <param name="ArticleId">Which.</param>
/// <param name="Question">Its question; null: it was removed.</param>
/// <param name="Answers">How often it was answered with, found or chosen.</param>
/// <param name="Helpful">How often customers called it helpful.</param>
/// <param name="Unhelpful">How often of no help.</param>
/// <param name="HandedOff">How often people had to take over after it.</param>
public sealed record ArticleOutcome(string ArticleId, string? Question, long Answers, long Helpful, long Unhelpful, long HandedOff)
{
    private const int Most = 20;

    /// <summary>The articles answered with most, added up. Pure.</summary>
    public static IReadOnlyList<ArticleOutcome> Top(IReadOnlyList<ArticleUseCount> uses, IReadOnlyDictionary<string, string> questions) =>
        [.. uses.GroupBy(u => u.ArticleId)
            .Select(g => new ArticleOutcome(
                g.Key,
                questions.GetValueOrDefault(g.Key),
                Sum(g, AnswerUseKind.Answered) + Sum(g, AnswerUseKind.Chosen),
                Sum(g, AnswerUseKind.Helpful),
                Sum(g, AnswerUseKind.Unhelpful),
                Sum(g, AnswerUseKind.HandedOff)))
            .Where(a => a.Answers > 0)
            .OrderByDescending(a => a.Answers).ThenBy(a => a.ArticleId, StringComparer.Ordinal)
            .Take(Most)];

    private static long Sum(IEnumerable<ArticleUseCount> uses, AnswerUseKind kind) => uses.Where(u => u.Kind == kind).Sum(u => u.Count);
}
