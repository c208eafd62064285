namespace Scrm.Core.Conversations;

/// <summary>Who wrote a line.</summary>
/// <param name="Kind">What kind of author.</param>
/// <param name="Id">Contact's or agent's id, or null.</param>
/// <param name="Name">Name when written, or null.</param>
public sealed record Author(AuthorKind Kind, string? Id = null, string? Name = null)
{
    /// <summary>The bot.</summary>
    public static Author Bot { get; } = new(AuthorKind.Bot);

    /// <summary>Scrm itself.</summary>
    public static Author System { get; } = new(AuthorKind.System);
}
