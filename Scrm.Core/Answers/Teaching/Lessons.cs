namespace Scrm.Core.Answers.Teaching;

/// <summary>Reads lessons out of what was answered: an agent's word comes before the customer's. Pure.</summary>
public static class Lessons
{
    /// <summary>The lessons, each question and article once: the newest word on it counts.</summary>
    public static IReadOnlyList<AnswerLesson> Of(IReadOnlyList<AnsweredQuestion> newestFirst, AnswerSettings settings) =>
    [
        .. newestFirst.Select(a => (Answered: a, Right: a.Judged ?? Said(a, settings)))
            .Where(a => a.Right is not null && !string.IsNullOrWhiteSpace(a.Answered.Question))
            .Select(a => new AnswerLesson(a.Answered.Question, a.Answered.ArticleId, a.Right!.Value))
            .DistinctBy(l => (l.Question, l.ArticleId)),
    ];

    private static bool? Said(AnsweredQuestion answered, AnswerSettings settings) =>
        answered is { Next: { } next, NextAt: { } at } && at - answered.At <= AnswerMark.FollowedWithin
            ? FeedbackWords.Verdict(next, settings.HelpfulLabels)
            : null;
}
