namespace Scrm.Core.Answers;

/// <summary>Whom an article is for: of each list that is not empty the asker must meet one.</summary>
public sealed record ArticleAudience
{
    /// <summary>Everybody, everywhere.</summary>
    public static ArticleAudience Everybody { get; } = new();

    /// <summary>Channels such as <c>wechat</c>.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>Segments by id.</summary>
    public IReadOnlyList<string> Segments { get; init; } = [];

    /// <summary>Member tiers as the contact's facts name them; case aside.</summary>
    public IReadOnlyList<string> Tiers { get; init; } = [];

    /// <summary>How many things it asks of the asker: of two articles for one question the narrower one answers.</summary>
    public int Narrowness() => (Channels.Count > 0 ? 1 : 0) + (Segments.Count > 0 ? 1 : 0) + (Tiers.Count > 0 ? 1 : 0);
}
