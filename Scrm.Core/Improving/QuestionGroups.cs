using Scrm.Core.Answers;
using Scrm.Core.Words;

namespace Scrm.Core.Improving;

/// <summary>
/// Puts questions that mean the same together, as the bot's own search sees likeness: the most frequent wording leads, and everything near
/// enough to it joins. Pure, and the same questions always make the same groups.
/// </summary>
public static class QuestionGroups
{
    // Wide on purpose: a person looks at every group, and one group too many hides less than one too few. Measured in docs/improving.md.
    private const double Near = 0.5;

    // What only sounds alike must be nearer.
    private const double NearBySound = 0.75;

    /// <summary>Groups of places in <paramref name="texts"/>, the largest first; the first place of a group is its leader.</summary>
    /// <param name="texts">Questions, in order of time.</param>
    /// <param name="words">The company's own words.</param>
    /// <param name="near">0–1: how like its leader a wording must be.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Of(IReadOnlyList<string> texts, AnswerWords words, double near = Near)
    {
        var same = texts.Select((text, at) => (Key: Wording.Compact(text), At: at))
            .Where(t => t.Key.Length > 0)
            .GroupBy(t => t.Key, (_, all) => all.Select(t => t.At).ToList())
            .OrderByDescending(all => all.Count).ThenBy(all => all[0])
            .ToList();
        var leaders = same.ConvertAll(all => texts[all[0]]);
        var groups = GroupsOf(leaders, words, near).Select(group => group.SelectMany(wording => same[wording]).ToList());
        return [.. groups.OrderByDescending(g => g.Count).ThenBy(g => g[0])];
    }

    private static List<List<int>> GroupsOf(List<string> wordings, AnswerWords words, double near)
    {
        var phrasing = new Phrasing(words);
        var read = new NearWordings(wordings, phrasing, near);
        var heard = new NearWordings(wordings.ConvertAll(w => Sounding.Of(w, phrasing)), new Phrasing(AnswerWords.None), Math.Max(near, NearBySound));
        var groups = new List<List<int>>();
        var isTaken = new bool[wordings.Count];
        for (var leader = 0; leader < wordings.Count; leader++)
        {
            if (isTaken[leader])
            {
                continue;
            }

            isTaken[leader] = true;
            var group = new List<int> { leader };
            foreach (var other in read.To(leader, isTaken).Concat(heard.To(leader, isTaken)).Distinct().Order())
            {
                isTaken[other] = true;
                group.Add(other);
            }

            groups.Add(group);
        }

        return groups;
    }
}
