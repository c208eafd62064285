namespace Scrm.Core.PlatformTags;

/// <summary>Something a person should know about an exchange.</summary>
/// <param name="At">When.</param>
/// <param name="Code">Stable reason, for example <c>dailyLimit</c>, <c>platformTagGone</c>, <c>keptOurs</c>.</param>
/// <param name="Message">Plain words in English.</param>
/// <param name="TagId">Which tag of ours, or null.</param>
/// <param name="People">How many people it is about.</param>
public sealed record PlatformTagNote(DateTimeOffset At, string Code, string Message, string? TagId = null, int People = 0);
