using Scrm.Core.Words;

namespace Scrm.Core.Improving;

/// <summary>Finds among replies of agents those most like all the others: what most of them say is the likeliest answer. Pure.</summary>
public static class BestReplies
{
    private const int Looked = 100;
    private const int Kept = 3;

    /// <summary>At most three different ones, masked, the best first.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> replies)
    {
        var all = replies.Take(Looked).Select(text => (Text: PersonalData.Mask(text.Trim()), Pairs: PairsOf(text))).ToList();
        return [.. all
            .Select((reply, at) => (reply.Text, Score: all.Where((_, other) => other != at).Sum(other => Likeness(reply.Pairs, other.Pairs))))
            .OrderByDescending(r => r.Score).ThenByDescending(r => r.Text.Length).ThenBy(r => r.Text, StringComparer.Ordinal)
            .Select(r => r.Text)
            .Distinct()
            .Take(Kept)];
    }

    private static HashSet<(char First, char Second)> PairsOf(string text)
    {
        var letters = Wording.Compact(text);
        return [.. letters.Zip(letters.Skip(1))];
    }

    private static double Likeness(HashSet<(char First, char Second)> one, HashSet<(char First, char Second)> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);
}
