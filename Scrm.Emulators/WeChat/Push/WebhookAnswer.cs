namespace Scrm.Emulators.WeChat.Push;

/// <summary>What came back over the wire: a status and a body, or why nothing did.</summary>
internal sealed record WebhookAnswer(int? Status, string Body, string? Trouble = null);
