namespace Scrm.Host.Commands.Evaluation;

/// <summary>A question whose right article is known.</summary>
/// <param name="Text">The question.</param>
/// <param name="Type">Its kind; <c>in</c> or <c>oos</c> where the file has none.</param>
/// <param name="History">Earlier messages, oldest first.</param>
/// <param name="ArticleId">The right article; null: no article answers it.</param>
/// <param name="AlsoRight">Articles that answer it as well.</param>
internal sealed record QueryRow(string Text, string Type, IReadOnlyList<string> History, string? ArticleId, IReadOnlyList<string> AlsoRight)
{
    public static QueryRow Of(Row row)
    {
        var articleId = row.OptionalText("answer_id");
        return new QueryRow(
            row.Text("query"), row.OptionalText("type") ?? (articleId is null ? "oos" : "in"), row.Texts("history"), articleId, row.Texts("also_ok"));
    }
}
