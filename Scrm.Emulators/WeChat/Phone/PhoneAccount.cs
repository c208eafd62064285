namespace Scrm.Emulators.WeChat.Phone;

/// <summary>An account as anybody may see it: no secrets.</summary>
internal sealed record PhoneAccount(string AppId, string AccountId, string Name, string Mode, string WebhookUrl);
