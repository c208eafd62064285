using Scrm.Core.Foundation;
using Scrm.Core.Words;

namespace Scrm.Core.Answers;

/// <summary>What the company's own words may be. Pure.</summary>
public static class AnswerWordsRules
{
    private const int MostGroups = 500;
    private const int MostInGroup = 20;
    private const int MostWords = 2_000;
    private const int Longest = 40;

    /// <summary>The words tidied: trimmed, each once; or what is wrong, by the member and the place in it, such as <c>synonyms[3]</c>.</summary>
    public static Result<AnswerWords> Of(IReadOnlyList<IReadOnlyList<string>>? synonyms, IReadOnlyList<string>? words)
    {
        var groups = (synonyms ?? []).Select(Tidy).ToList();
        var own = Tidy(words ?? []);
        if (groups.Count > MostGroups || own.Count > MostWords)
        {
            return Wrong($"There are at most {MostGroups} groups of synonyms and {MostWords} words.", groups.Count > MostGroups ? "synonyms" : "words");
        }

        var seen = new HashSet<string>();
        for (var i = 0; i < groups.Count; i++)
        {
            if (groups[i].Count is < 2 or > MostInGroup || groups[i].Any(IsWrong))
            {
                return Wrong($"A group has 2 to {MostInGroup} words of 1 to {Longest} characters.", $"synonyms[{i}]");
            }

            if (groups[i].FirstOrDefault(word => !seen.Add(Wording.Normalise(word))) is { } twice)
            {
                return Wrong($"{twice} is in two groups.", $"synonyms[{i}]");
            }
        }

        return own.FindIndex(IsWrong) is >= 0 and var at
            ? Wrong($"A word has 1 to {Longest} characters.", $"words[{at}]")
            : new AnswerWords(groups, own);
    }

    private static List<string> Tidy(IReadOnlyList<string> words) =>
        [.. words.Select(word => word.Trim()).Where(word => word.Length > 0).DistinctBy(Wording.Normalise)];

    private static bool IsWrong(string word) => word.Length > Longest || Wording.Normalise(word).Length == 0;

    private static Fault Wrong(string message, string detail) => new(FaultCode.Invalid, message, detail);
}
