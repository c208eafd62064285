using Scrm.Core.Words;

namespace Scrm.Core.Answers;

/// <summary>Questions by their sounds.</summary>
internal static class Sounding
{
    public static string Of(string text, Phrasing phrasing) => Sounds.Fold(phrasing.Normalise(text));

    /// <summary>What was read and what was heard in one list: an article counts by the better of both.</summary>
    public static IReadOnlyList<AnswerCandidate> Join(
        IReadOnlyList<AnswerCandidate> read, IReadOnlyList<AnswerCandidate> heard, double share, int count)
    {
        // What the sounds say no more surely than the letters is nothing new.
        if (heard.Count == 0 || (read.Count > 0 && heard[0].Score * share <= read[0].Score))
        {
            return read;
        }

        return [.. read
            .Concat(heard.Select(h => h with { Score = h.Score * share, Evidence = Heard(h.Evidence, share) }))
            .GroupBy(c => c.ArticleId)
            .Select(same => same.MaxBy(c => c.Score)!)
            .OrderByDescending(c => c.Score)
            .Take(count)];
    }

    private static AnswerEvidence? Heard(AnswerEvidence? evidence, double share) =>
        evidence is { } known ? known with { Likeness = known.Likeness * share, Heard = true } : null;
}
