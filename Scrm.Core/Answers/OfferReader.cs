using System.Globalization;
using Scrm.Core.Content;
using Scrm.Core.Words;

namespace Scrm.Core.Answers;

/// <summary>Shows offered articles and understands which one was taken.</summary>
internal static class OfferReader
{
    private static readonly string[] Numerals = ["一", "二", "三"];

    public static MessageContent Shown(string heading, IReadOnlyList<AnswerCandidate> candidates) =>
        MessageContent.OfMenu(heading, [.. candidates.Select((c, i) => new MenuChoice((i + 1).ToString(CultureInfo.InvariantCulture), c.Question))]);

    /// <summary>The article taken by number (2, ２, 第二个) or by its words, or null.</summary>
    public static KnowledgeArticle? Typed(IReadOnlyList<KnowledgeArticle?> offered, string text)
    {
        if (Numbered(offered, text) is { } numbered)
        {
            return numbered;
        }

        return offered.FirstOrDefault(a => a is not null && MenuReader.Same(a.Question, text));
    }

    /// <summary>The article tapped; the words decide where they tell of an older offer still on the screen.</summary>
    public static KnowledgeArticle? Tapped(IReadOnlyList<KnowledgeArticle?> offered, string key, string? label) =>
        Numbered(offered, key) is { } article && (string.IsNullOrWhiteSpace(label) || MenuReader.Same(article.Question, label))
            ? article
            : null;

    private static KnowledgeArticle? Numbered(IReadOnlyList<KnowledgeArticle?> offered, string text)
    {
        var word = Wording.Compact(text).TrimStart('第').TrimEnd('个', '项', '条');
        var number = Array.IndexOf(Numerals, word) + 1;
        if (number == 0 && !int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return null;
        }

        return number >= 1 && number <= offered.Count ? offered[number - 1] : null;
    }
}
