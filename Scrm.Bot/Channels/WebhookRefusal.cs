namespace Scrm.Bot.Channels;

/// <summary>Why a webhook call is turned away.</summary>
/// <param name="StatusCode">4xx.</param>
/// <param name="Reason">Plain words for the log and the response; no secrets, no message text.</param>
/// <param name="Code">A stable word where the inbox's settings can be the cause, as the connection check shows it; else <c>other</c>.</param>
internal sealed record WebhookRefusal(int StatusCode, string Reason, string Code = WebhookRefusal.Other)
{
    public const string Other = "other";
}
