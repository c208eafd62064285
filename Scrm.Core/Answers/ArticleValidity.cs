namespace Scrm.Core.Answers;

/// <summary>The days an article holds, both included, by the company's calendar.</summary>
/// <param name="From">First day, or null: since ever.</param>
/// <param name="Until">Last day, or null: for good.</param>
public sealed record ArticleValidity(DateOnly? From = null, DateOnly? Until = null)
{
    /// <summary>Holds on every day.</summary>
    public static ArticleValidity Always { get; } = new();
}
