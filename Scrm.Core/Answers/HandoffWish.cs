using Scrm.Core.Words;

namespace Scrm.Core.Answers;

/// <summary>Does a message ask for a person?</summary>
internal static class HandoffWish
{
    private const int LongEnoughInside = 3;

    // The short word 人工 begins words that have nothing to do with people at a counter.
    private static readonly string[] OtherThings = ["人工智能", "人工费", "人工成本", "人工湖"];

    private static readonly string[] Refusals = ["不用", "不要", "不需要", "不想", "无需", "别", "dont need a ", "no need for a ", "not a "];

    public static bool In(string text, IReadOnlyList<string> words)
    {
        var message = OtherThings.Aggregate(Wording.Normalise(text), (left, thing) => left.Replace(thing, " ", StringComparison.Ordinal));
        var whole = message.Replace(" ", "", StringComparison.Ordinal);
        return words.Select(Wording.Normalise).Where(w => w.Length > 0).Any(word =>
            whole == word.Replace(" ", "", StringComparison.Ordinal)
            || (word.Length >= LongEnoughInside && WordEdges.Has(message, word) && !Refused(message, word)));
    }

    private static bool Refused(string message, string word) =>
        Refusals.Any(refusal => message.Contains(refusal + word, StringComparison.Ordinal));
}
