using System.Globalization;
using System.Text.RegularExpressions;
using Scrm.Core.Rules;

namespace Scrm.Bench.Rules;

/// <summary>Books of business rules of any size: of ten rules six ask words, two a pattern, one tags, one tags and value.</summary>
internal static class RuleMixes
{
    private const int WordsEach = 5;

    public static IReadOnlyList<Rule> Of(int rules, IReadOnlyList<string> texts, Random random) =>
        [.. Enumerable.Range(0, rules).Select(i => new Rule
        {
            Id = i.ToString(CultureInfo.InvariantCulture),
            Name = $"rule {i}",
            When = new RuleGroup { Tests = Tests(i % 10, texts, random) },
            Then = [new RuleAction(RuleActionKind.Prioritise) { Points = 1 }],
        })];

    private static RuleTest[] Tests(int kind, IReadOnlyList<string> texts, Random random) => kind switch
    {
        < 6 => [new(RuleTestKind.AnyWord) { Values = [.. Enumerable.Range(0, WordsEach).Select(n => n == 0 ? Word(texts, random) : Rare(random))] }],
        < 8 => [new(RuleTestKind.Pattern) { Values = [$"{Regex.Escape(Rare(random))}.{{0,6}}[0-9]+元"] }],
        8 => [Tag(random)],
        _ => [Tag(random), new(RuleTestKind.Value) { From = random.Next(100) }],
    };

    private static RuleTest Tag(Random random) => new(RuleTestKind.Tag) { Values = [$"tag{random.Next(40)}"] };

    private static string Word(IReadOnlyList<string> texts, Random random)
    {
        var text = texts[random.Next(texts.Count)];
        var length = Math.Min(text.Length, random.Next(3, 6));
        return length == 0 ? Rare(random) : text.Substring(random.Next(text.Length - length + 1), length);
    }

    private static string Rare(Random random) => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => (char)random.Next(0x4E00, 0x5E00)));
}
