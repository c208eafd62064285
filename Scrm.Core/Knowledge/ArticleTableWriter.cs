using System.Globalization;
using Scrm.Core.Answers;
using Scrm.Core.Tables;

namespace Scrm.Core.Knowledge;

/// <summary>Articles as a table for spreadsheets; what it writes, <see cref="ArticleTableReader"/> reads back without a change.</summary>
public static class ArticleTableWriter
{
    /// <summary>A CSV file.</summary>
    public static byte[] Write(IReadOnlyList<KnowledgeArticle> articles)
    {
        IReadOnlyList<string> channels = [.. articles.SelectMany(a => a.Answers.Keys).Distinct().Order(StringComparer.Ordinal)];
        IReadOnlyList<string> columns =
            [.. ArticleColumns.All, .. channels.SelectMany(c => new[] { $"{ArticleColumns.AnswerType}.{c}", $"{ArticleColumns.Answer}.{c}" })];
        return CsvWriter.Bytes(articles.Select(a => (IReadOnlyList<string?>)[.. Cells(a), .. Own(a, channels)]).Prepend([.. columns]));
    }

    // In the order of ArticleColumns.All.
    private static string?[] Cells(KnowledgeArticle article) =>
    [
        article.Id,
        article.Question,
        string.Join('\n', article.Similar),
        AnswerCell.Kind(article.Answer),
        AnswerCell.Write(article.Answer),
        article.Status.ToString().ToLowerInvariant(),
        article.Enabled ? "true" : "false",
        article.Category,
        string.Join('\n', article.Tags),
        article.OwnerId,
        Day(article.Validity.From),
        Day(article.Validity.Until),
        string.Join('\n', article.Audience.Channels),
        string.Join('\n', article.Audience.Segments),
        string.Join('\n', article.Audience.Tiers),
        article.Notes,
    ];

    private static IEnumerable<string?> Own(KnowledgeArticle article, IReadOnlyList<string> channels) => channels.SelectMany(channel =>
        article.Answers.GetValueOrDefault(channel) is { } own ? new string?[] { AnswerCell.Kind(own), AnswerCell.Write(own) } : [null, null]);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
