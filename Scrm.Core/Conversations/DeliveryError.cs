namespace Scrm.Core.Conversations;

/// <summary>Why an outgoing message failed or is uncertain.</summary>
/// <param name="Code">Stable word, for example <c>windowExpired</c>, <c>quotaSpent</c>, <c>notFollowing</c>, <c>superseded</c>.</param>
/// <param name="Text">Plain Chinese words with what to do next.</param>
/// <param name="TextEn">The same in English.</param>
/// <param name="PlatformCode">The platform's own code, or null.</param>
public sealed record DeliveryError(string Code, string Text, string TextEn, string? PlatformCode = null);
