namespace Scrm.Bot.Channels.WeChat;

/// <summary>What asking for a token brought.</summary>
/// <param name="Failure">Why there is none, or null.</param>
/// <param name="Token">The token; null when there is none.</param>
/// <param name="Address">The address the platform says we came from, when it refuses that.</param>
/// <param name="PlatformTime">The platform's clock, as its answer told.</param>
internal sealed record WeChatTokenTrial(WeChatFailure? Failure, string? Token = null, string? Address = null, DateTimeOffset? PlatformTime = null);
