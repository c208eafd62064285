using Scrm.Core.Words;

namespace Scrm.Core.Answers;

/// <summary>Shows which words of a question an article has: the same terms the search counts, joined where they touch.</summary>
internal static class MatchedWords
{
    public static WordingMatch Of(string text, KnowledgeArticle article)
    {
        var question = Wording.Normalise(text);
        var best = article.Similar.Prepend(article.Question)
            .Select(wording => (Wording: wording, Known: TermsOf(wording)))
            .Select(w => (w.Wording, w.Known, Covered: Covered(question, w.Known)))
            .MaxBy(w => (w.Covered.Count(c => c), -w.Wording.Length));
        return new WordingMatch(article.Id, best.Wording, Runs(question, best.Covered, best.Known));
    }

    private static HashSet<string> TermsOf(string wording)
    {
        var text = Wording.Normalise(wording);
        return [.. Terms.Of(text).Select(t => text.Substring(t.Start, t.Length))];
    }

    private static bool[] Covered(string question, HashSet<string> known)
    {
        var covered = new bool[question.Length];
        foreach (var term in Terms.Of(question).Where(t => known.Contains(question.Substring(t.Start, t.Length))))
        {
            // A word's ending is not counted; it is shown with its word all the same.
            var end = term.Start + term.Length;
            while (Letters.IsSpelled(question[term.Start]) && end < question.Length && Letters.IsSpelled(question[end]))
            {
                end++;
            }

            covered.AsSpan(term.Start, end - term.Start).Fill(true);
        }

        return covered;
    }

    // Two characters that touch are one word only where the wording has the pair too; single ones say little beside words.
    private static List<string> Runs(string question, bool[] covered, HashSet<string> known)
    {
        var runs = new List<string>();
        for (var start = 0; start < covered.Length;)
        {
            var end = start + 1;
            while (covered[start] && end < covered.Length && covered[end] && IsJoined(question, end, known))
            {
                end++;
            }

            if (covered[start])
            {
                runs.Add(question[start..end]);
            }

            start = end;
        }

        return runs.Any(IsWord) ? runs.FindAll(IsWord) : runs;
    }

    private static bool IsJoined(string question, int at, HashSet<string> known) =>
        Letters.IsSpelled(question[at]) ? Letters.IsSpelled(question[at - 1]) : known.Contains(question.Substring(at - 1, 2));

    private static bool IsWord(string run) => run.Length > 1 || Letters.IsSpelled(run[0]);
}
