namespace Scrm.Bot.Channels;

/// <summary>One page of people with a tag.</summary>
/// <param name="ExternalIds">The platform's ids.</param>
/// <param name="Next">Where the next page begins, or null at the end.</param>
internal sealed record PlatformTagPage(IReadOnlyList<string> ExternalIds, string? Next);
