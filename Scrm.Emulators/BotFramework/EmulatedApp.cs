namespace Scrm.Emulators.BotFramework;

/// <summary>A bot as the connector knows it.</summary>
/// <param name="AppId">Its id.</param>
/// <param name="AppSecret">Its secret.</param>
/// <param name="WebhookUrl">Where it takes activities.</param>
internal sealed record EmulatedApp(string AppId, string AppSecret, string WebhookUrl);
