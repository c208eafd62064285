using System.Globalization;
using Scrm.Core.Tags;

namespace Scrm.Bench.Tagging;

/// <summary>Books of word rules of any size, with words as companies have them: two to four letters out of the messages themselves, and some that never occur.</summary>
internal static class RuleBooks
{
    private const int PatternsEach = 5;

    public static TagBook Of(int rules, IReadOnlyList<string> texts, Random random) => new(
        [new TagDimension("bench", "压测", "Bench", Exclusive: false, Hue: 0)],
        [.. Enumerable.Range(0, rules).Select(i => new Tag(Id(i), "bench", Id(i), null, TagScope.Contact))],
        [.. Enumerable.Range(0, rules).Select(i => new TagRule
        {
            Id = Id(i),
            TagId = Id(i),
            Source = TagSource.Words,
            Patterns = [.. Enumerable.Range(0, PatternsEach).Select(p => p == 0 ? Word(texts, random) : Rare(random))],
        })]);

    private static string Id(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Word(IReadOnlyList<string> texts, Random random)
    {
        var text = texts[random.Next(texts.Count)];
        var length = Math.Min(text.Length, random.Next(3, 6));
        return length == 0 ? Rare(random) : text.Substring(random.Next(text.Length - length + 1), length);
    }

    private static string Rare(Random random) => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => (char)random.Next(0x4E00, 0x5E00)));
}
