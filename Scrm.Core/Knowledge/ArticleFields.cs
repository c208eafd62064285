using System.Globalization;
using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Core.Knowledge;

/// <summary>An article as named texts: what versions are compared by.</summary>
public static class ArticleFields
{
    /// <summary>All parts that people write, in the editor's order; parts without anything are empty.</summary>
    public static IReadOnlyList<(string Name, string Text)> Of(KnowledgeArticle article) =>
    [
        ("question", article.Question),
        ("similar", Lines(article.Similar)),
        ("answer", Text(article.Answer)),
        .. article.Answers.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => ($"answer.{a.Key}", Text(a.Value))),
        ("status", article.RemovedAt is null ? Word(article.Status) : "removed"),
        ("enabled", article.Enabled ? "true" : "false"),
        ("validFrom", Day(article.Validity.From)),
        ("validUntil", Day(article.Validity.Until)),
        ("channels", Lines(article.Audience.Channels)),
        ("segments", Lines(article.Audience.Segments)),
        ("tiers", Lines(article.Audience.Tiers)),
        ("ownerId", article.OwnerId ?? ""),
        ("category", article.Category ?? ""),
        ("tags", Lines(article.Tags)),
        ("notes", article.Notes ?? ""),
    ];

    /// <summary>True when two versions say the same.</summary>
    public static bool AreSame(KnowledgeArticle left, KnowledgeArticle right) => Of(left).SequenceEqual(Of(right));

    private static string Text(MessageContent answer) => answer.Type switch
    {
        MessageType.Text => answer.Text ?? "",
        MessageType.Image => $"🖼 {answer.Media?.AttachmentId}",
        MessageType.Link => Lines([$"🔗 {answer.Link?.Title}", answer.Link?.Description, answer.Link?.Url, answer.Link?.PictureUrl]),
        _ => Lines([$"☰ {answer.Text}", .. (answer.Choices ?? []).Select(c => $"{c.Id}. {c.Label}")]),
    };

    private static string Lines(IEnumerable<string?> lines) => string.Join('\n', lines.Where(l => !string.IsNullOrEmpty(l)));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Word(ArticleStatus status) => status.ToString().ToLowerInvariant();
}
