using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>Our message as the platform takes it.</summary>
internal static class WeChatOutbound
{
    /// <summary>
    /// The request, with <paramref name="mediaId"/> for kinds that have an attachment, or null with the reason why the platform would
    /// not take it.
    /// </summary>
    public static WeChatSend? ToSend(string customer, MessageContent content, string? mediaId, out DeliveryError? refusal)
    {
        refusal = Refusal(content);
        return refusal is not null ? null : content.Type switch
        {
            MessageType.Text => new(customer, "text") { Text = new(content.Text!) },
            MessageType.Image => new(customer, "image") { Image = new(mediaId!) },
            MessageType.Voice => new(customer, "voice") { Voice = new(mediaId!) },
            MessageType.Video => new(customer, "video") { Video = new(mediaId!, content.Media?.FileName, content.Text) },
            MessageType.Link => new(customer, "news") { News = News(content.Link!) },
            _ when content.Choices is { Count: > 0 } choices => new(customer, "msgmenu") { Msgmenu = Menu(content.Text, choices) },
            _ => new(customer, "text") { Text = new(content.Text!) },
        };
    }

    /// <summary>Why the platform would not take this, as far as can be told without its attachment; null when it would.</summary>
    public static DeliveryError? Refusal(MessageContent content) => content.Type switch
    {
        MessageType.Text => Words(content.Text),
        MessageType.Menu => Words(WeChatLimits.MenuText(content)),
        MessageType.Image or MessageType.Voice when !string.IsNullOrWhiteSpace(content.Text) => WeChatRefusals.Caption,
        MessageType.Image or MessageType.Voice or MessageType.Video => content.Media is null ? WeChatRefusals.MediaMissing : null,
        MessageType.Link => content.Link is { } link && IsAddress(link.Url) ? null : WeChatRefusals.Link,
        _ => WeChatRefusals.Type,
    };

    private static WeChatSendNews News(LinkCard link) => new([new WeChatArticle(link.Title, link.Description, link.Url, link.PictureUrl)]);

    private static WeChatSendMenu Menu(string? heading, IReadOnlyList<MenuChoice> choices) =>
        new(heading, [.. choices.Select(c => new WeChatSendChoice(c.Id, c.Label))]);

    private static DeliveryError? Words(string? text) =>
        string.IsNullOrWhiteSpace(text) ? WeChatRefusals.Empty : WeChatLimits.FitsText(text) ? null : WeChatRefusals.TooLong;

    private static bool IsAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
