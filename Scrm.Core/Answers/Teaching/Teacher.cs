using Scrm.Core.Learning;

namespace Scrm.Core.Answers.Teaching;

/// <summary>
/// Learns from a book and from people's words on answers: a matcher, kept only where it finds more of the questions it has not seen, and how
/// sure a score is. Pure: the same book and lessons teach the same. Takes seconds; less than one where there is too little for a matcher.
/// </summary>
public static class Teacher
{
    private const int Buckets = 20;

    // A wording that was left out is harder than what customers ask, as its author chose it for being different, and a small base has few:
    // it takes hundreds of them to move the curve far.
    private const double OwnShare = 0.25;

    /// <summary>What there is to learn.</summary>
    public static Taught Teach(AnswerBook book, IReadOnlyList<AnswerLesson> lessons)
    {
        var articles = book.Articles.Where(a => a.Enabled).DistinctBy(a => a.Id).ToList();
        var first = HeldOut.Of(articles, 0);
        var alone = Testing.Of(first, null, book.Words).ToList();
        var trial = Matcher.TryTrain(first.Kept, Pairs(lessons, first.Kept));
        var matched = trial is null ? null : Testing.Of(first, trial, book.Words).ToList();
        var uses = matched is not null && Right(matched) > Right(alone);
        var matcher = uses ? Matcher.TryTrain(articles, Pairs(lessons, articles)) : null;
        var own = uses ? matched! : [.. alone, .. Enumerable.Range(1, HeldOut.Folds - 1).SelectMany(fold => Testing.Of(HeldOut.Of(articles, fold), null, book.Words))];
        var real = Testing.Of(lessons, Retriever.Build(articles, matcher, book.Words)).ToList();
        List<TestedQuestion> tested = [.. own, .. real];
        var calibration = AnswerCurve.BuiltIn.After(
            [.. own.Select(t => new ScoredAnswer(t.Score, t.Right, t.Weight * OwnShare)), .. real.Select(t => new ScoredAnswer(t.Score, t.Right, t.Weight))]);
        return new Taught(
            new AnswerSkill(matcher, calibration),
            new AnswerFigures(
                book.Revision, own.Count / 2, real.Count, Right(alone), matched is null ? null : Right(matched), uses, calibration.Curve, Fill(tested, calibration)));
    }

    private static IEnumerable<QuestionPair> Pairs(IReadOnlyList<AnswerLesson> lessons, IReadOnlyList<KnowledgeArticle> articles)
    {
        var questions = articles.ToDictionary(a => a.Id, a => a.Question);
        return lessons.Where(l => questions.ContainsKey(l.ArticleId)).Select(l => new QuestionPair(l.Question, questions[l.ArticleId], l.Right));
    }

    /// <summary>Share of the questions with an answer whose best article is right.</summary>
    private static double? Right(List<TestedQuestion> tested) =>
        tested.Count == 0 ? null : tested.Count(t => t.Right) / (tested.Count / 2.0);

    private static List<ThresholdBucket> Fill(List<TestedQuestion> tested, Calibration calibration) =>
    [
        .. tested.GroupBy(t => Math.Min((int)(calibration.Chance(t.Score) * Buckets), Buckets - 1)).OrderBy(g => g.Key)
            .Select(g => new ThresholdBucket(
                (double)g.Key / Buckets,
                g.Sum(t => t.Weight),
                g.Sum(t => t.Right ? t.Weight : 0),
                g.Sum(t => t.Among ? t.Weight : 0))),
    ];
}
