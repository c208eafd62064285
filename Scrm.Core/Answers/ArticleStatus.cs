namespace Scrm.Core.Answers;

/// <summary>Where a version of an article stands.</summary>
public enum ArticleStatus
{
    /// <summary>Written and not published; a version published before goes on answering.</summary>
    Draft,

    /// <summary>The bot answers from it.</summary>
    Published,

    /// <summary>Kept, and not answered from any more.</summary>
    Archived,
}
