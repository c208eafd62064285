namespace Scrm.Bot.Channels;

/// <summary>Why a webhook call is turned away.</summary>
/// <param name="StatusCode">4xx.</param>
/// <param name="Reason">Plain words for the log and the response; no secrets, no message text.</param>
internal sealed record WebhookRefusal(int StatusCode, string Reason);
