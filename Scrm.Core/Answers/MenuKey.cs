namespace Scrm.Core.Answers;

/// <summary>What the keys of an account's own menu buttons mean: <c>form:id</c>, <c>article:id</c>, <c>team:id</c>; any other is matched as it stands.</summary>
public static class MenuKey
{
    /// <summary>Before the id of a form.</summary>
    public const string FormPrefix = "form:";

    /// <summary>Before the id of an article.</summary>
    public const string ArticlePrefix = "article:";

    /// <summary>Before the id of a team.</summary>
    public const string TeamPrefix = "team:";

    /// <summary>The form's id, or null.</summary>
    public static string? Form(string key) => After(key, FormPrefix);

    /// <summary>The team's id, or null.</summary>
    public static string? Team(string key) => After(key, TeamPrefix);

    /// <summary>The article's id; a key without prefix may be one.</summary>
    public static string Article(string key) => After(key, ArticlePrefix) ?? key;

    private static string? After(string key, string prefix) =>
        key.Length > prefix.Length && key.StartsWith(prefix, StringComparison.Ordinal) ? key[prefix.Length..] : null;
}
