namespace Scrm.Bot.Channels.WeChat;

/// <summary>A QR code: <see cref="Ticket"/> gets its picture, <see cref="Url"/> is what it says.</summary>
internal sealed record WeChatQrGiven
{
    public string Ticket { get; init; } = "";

    public string? Url { get; init; }

    /// <summary>Null: for ever.</summary>
    public int? ExpireSeconds { get; init; }

    /// <summary>Where its picture is; filled in here.</summary>
    public string? PictureUrl { get; init; }
}
