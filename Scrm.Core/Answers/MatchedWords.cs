using Scrm.Core.Words;

namespace Scrm.Core.Answers;

/// <summary>Shows which words of a question an article has: the same terms the search counts, joined where they touch.</summary>
internal static class MatchedWords
{
    public static WordingMatch Of(string text, KnowledgeArticle article)
    {
        var question = Wording.Normalise(text);
        var best = article.Similar.Prepend(article.Question)
            .Select(wording => (Wording: wording, Covered: Covered(question, wording)))
            .MaxBy(w => (w.Covered.Count(c => c), -w.Wording.Length));
        return new WordingMatch(article.Id, best.Wording, Runs(question, best.Covered));
    }

    private static bool[] Covered(string question, string wording)
    {
        var other = Wording.Normalise(wording);
        var known = Terms.Of(other).Select(t => other.Substring(t.Start, t.Length)).ToHashSet();
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

    private static List<string> Runs(string question, bool[] covered)
    {
        var runs = new List<string>();
        for (var i = 0; i < covered.Length; i++)
        {
            var start = i;
            while (i < covered.Length && covered[i])
            {
                i++;
            }

            if (i > start)
            {
                runs.Add(question[start..i]);
            }
        }

        return runs;
    }
}
