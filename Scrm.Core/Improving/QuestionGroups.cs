using Scrm.Core.Answers;
using Scrm.Core.Words;

namespace Scrm.Core.Improving;

/// <summary>
/// Puts questions that mean the same together, as far as their words and sounds tell: groups grow as long as all of one are on average like
/// all of the other. Pure, and the same questions always make the same groups.
/// </summary>
public static class QuestionGroups
{
    // A little wide: a person looks at every group, and one question too many in it hides less than a group torn in two. Measured in docs/improving.md.
    private const double Near = 0.45;

    // Below that wordings are strangers.
    private const double Strange = 0.35;

    // What only sounds alike must be nearer.
    private const double NearBySound = 0.75;

    /// <summary>Groups of places in <paramref name="texts"/>, the largest first; the first place of a group is its most frequent wording.</summary>
    /// <param name="texts">Questions, in order of time.</param>
    /// <param name="words">The company's own words.</param>
    /// <param name="near">0–1: how like each other wordings of a group must be on average.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Of(IReadOnlyList<string> texts, AnswerWords words, double near = Near)
    {
        var phrasing = new Phrasing(words);
        var same = texts.Select((text, at) => (Key: Wording.Compact(text), At: at))
            .Where(t => t.Key.Length > 0)
            .GroupBy(t => t.Key, (_, all) => all.Select(t => t.At).ToList())
            .OrderByDescending(all => all.Count).ThenBy(all => all[0])
            .ToList();

        // What sounds the same is the same, only written wrong: else a slip would stand between its wording and the others.
        var heard = same.GroupBy(all => Sounding.Of(texts[all[0]], phrasing), (_, slips) => slips.ToList()).ToList();
        var pairs = Pairs(heard.ConvertAll(slips => texts[slips[0][0]]), phrasing);
        var groups = AverageLinkage.Groups(heard.Count, pairs, near).Select(group => group.SelectMany(wording => heard[wording]).SelectMany(all => all).ToList());
        return [.. groups.OrderByDescending(g => g.Count).ThenBy(g => g[0])];
    }

    /// <summary>Wordings that are alike as they are read or heard, the better of both.</summary>
    private static IEnumerable<(int Left, int Right, double Likeness)> Pairs(List<string> wordings, Phrasing phrasing)
    {
        var read = new NearWordings(wordings, phrasing);
        var heard = new NearWordings(wordings.ConvertAll(w => Sounding.Of(w, phrasing)), new Phrasing(AnswerWords.None));
        return Enumerable.Range(0, wordings.Count).SelectMany(wording => read.Before(wording, Strange).Concat(heard.Before(wording, NearBySound))
            .GroupBy(pair => pair.Earlier, (earlier, pair) => (earlier, wording, pair.Max(p => p.Likeness))));
    }
}
