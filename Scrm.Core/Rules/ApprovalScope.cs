namespace Scrm.Core.Rules;

/// <summary>Which answers of the bot wait for a person's word.</summary>
public static class ApprovalScope
{
    /// <summary>What comes from articles as they are.</summary>
    public const string Article = "article";

    /// <summary>What a language model wrote.</summary>
    public const string Written = "written";

    /// <summary>True for one of these words, and for none: every answer.</summary>
    public static bool IsOne(string? value) => value is null or Article or Written;

    /// <summary>True when an answer so made is meant.</summary>
    /// <param name="value">One of the words; null: every answer.</param>
    /// <param name="isWritten">A language model wrote it.</param>
    /// <param name="isArticle">It is an article's.</param>
    public static bool Means(string? value, bool isWritten, bool isArticle) => value switch
    {
        Written => isWritten,
        Article => isArticle && !isWritten,
        _ => true,
    };
}
