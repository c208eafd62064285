using Scrm.Core.Words;

namespace Scrm.Core.Answers.Teaching;

/// <summary>Asks questions whose right article is known. Pure.</summary>
internal static class Testing
{
    // Nobody knows how many of a company's questions have no answer; counted as one in five.
    private const double Unanswerable = 0.25;

    // What customers really asked tells more than what the base's authors thought of.
    private const double FromLife = 5;

    /// <summary>Every question twice: as it is, and, for less, with its article not there, so that nothing is right.</summary>
    public static IEnumerable<TestedQuestion> Of(HeldOut heldOut, Matcher? matcher, AnswerWords words)
    {
        var retriever = Retriever.Build(heldOut.Kept, matcher, words);
        var same = heldOut.Kept.ToDictionary(a => a.Id, a => Wording.Compact(a.Question));
        foreach (var question in heldOut.Questions)
        {
            var (right, found) = (same[question.ArticleId], retriever.Find(question.Text, []));
            var hits = found.Select(c => same[c.ArticleId] == right).ToList();
            yield return new TestedQuestion(Best(found), hits.FirstOrDefault(), hits.Contains(true), 1);
            var without = retriever.Find(question.Text, [], 1, a => same[a.Id] != right);
            yield return new TestedQuestion(Best(without), false, false, Unanswerable);
        }
    }

    /// <summary>What people said of real answers, as far as the bot would give the same today.</summary>
    public static IEnumerable<TestedQuestion> Of(IEnumerable<AnswerLesson> lessons, Retriever retriever) => lessons
        .Select(l => (Lesson: l, Found: retriever.Find(l.Question, [])))
        .Where(l => l.Found.Count > 0 && l.Found[0].ArticleId == l.Lesson.ArticleId)
        .Select(l => new TestedQuestion(Best(l.Found), l.Lesson.Right, l.Lesson.Right, FromLife));

    private static double Best(IReadOnlyList<AnswerCandidate> found) => found.Count > 0 ? Sureness.Of(found[0]) : 0;
}
