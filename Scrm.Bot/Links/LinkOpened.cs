namespace Scrm.Bot.Links;

/// <summary>Where a visitor is sent.</summary>
/// <param name="Target">The stored address; null: nowhere, see the status.</param>
/// <param name="StatusCode">302, 404, 429 or 503.</param>
internal sealed record LinkOpened(string? Target, int StatusCode)
{
    public static LinkOpened To(string target) => new(target, 302);

    public static LinkOpened Nowhere(int statusCode) => new(null, statusCode);
}
