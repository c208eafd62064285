using Scrm.Core.Tags;
using Scrm.Core.Words;

namespace Scrm.Core.TagBooks;

/// <summary>Tries rules on a text before they see customers.</summary>
public static class RuleTrial
{
    private const int MostSpans = 200;

    /// <summary>The rules of the book that the text meets, in the book's order; sources that no text stands for meet nothing.</summary>
    /// <param name="book">Whose rules.</param>
    /// <param name="source">What they read.</param>
    /// <param name="text">The text.</param>
    /// <param name="learned">What was learned makes of it; null: nothing.</param>
    public static IReadOnlyList<RuleMatch> Run(TagBook book, TagSource source, string text, TagSignal? learned = null)
    {
        var living = book.LivingRules().Where(r => r.Source == source).ToList();
        var met = new Tagger(book with { Rules = living }).Match(Signal(source, text, learned)).Select(p => p.RuleId).ToHashSet();
        return [.. living.Where(r => met.Contains(r.Id)).Select(r => new RuleMatch(r, Spans(r, text)))];
    }

    /// <summary>The same for patterns nobody has saved; null: they do not meet the text.</summary>
    public static RuleMatch? Run(TagSource source, IReadOnlyList<string> patterns, string text, TagSignal? learned = null)
    {
        var tag = new Tag("tried", "tried", "tried", null, TagScope.Contact);
        var rule = new TagRule { Id = "tried", TagId = tag.Id, Source = source, Patterns = patterns };
        return Run(new TagBook([], [tag], [rule]), source, text, learned) is [var match] ? match : null;
    }

    private static TagSignal Signal(TagSource source, string text, TagSignal? learned) => source switch
    {
        TagSource.Words => new TagSignal(Text: text),
        TagSource.Menu => new TagSignal(MenuKey: text),
        TagSource.Scan => new TagSignal(Scene: text),
        TagSource.Subscribe => new TagSignal(SubscribeSource: text),
        _ => learned ?? new TagSignal(),
    };

    private static List<(int Start, int Length)> Spans(TagRule rule, string text)
    {
        if (rule.Source != TagSource.Words)
        {
            return [(0, text.Length)];
        }

        var folded = Letters.Fold(text);
        return [.. rule.Patterns.Select(p => Letters.Fold(p.Trim())).Distinct()
            .SelectMany(word => Places(folded, word).Select(at => (Start: at, word.Length)))
            .OrderBy(s => s.Start).ThenByDescending(s => s.Length).Take(MostSpans)];
    }

    private static IEnumerable<int> Places(string folded, string word)
    {
        for (var at = 0; word.Length > 0 && (at = folded.IndexOf(word, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (WordEdges.Stands(folded, at, word.Length))
            {
                yield return at;
            }
        }
    }
}
