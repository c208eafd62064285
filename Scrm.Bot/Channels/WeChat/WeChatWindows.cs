using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>What an action lets us send through the customer-service API: the platform's rule of 12 June 2023.</summary>
internal static class WeChatWindows
{
    public static WindowGrant Message { get; } = new("message", 5, TimeSpan.FromHours(48));

    public static WindowGrant Click { get; } = new("click", 3, TimeSpan.FromMinutes(1));

    public static WindowGrant Follow { get; } = new("follow", 3, TimeSpan.FromMinutes(1));

    public static WindowGrant Scan { get; } = new("scan", 3, TimeSpan.FromMinutes(1));

    /// <summary>The grant of a push; null when it grants nothing.</summary>
    public static WindowGrant? For(MessageContent content) => content.Type switch
    {
        MessageType.Event => content.Event is { } done ? ForEvent(done) : null,
        // A tap on a choice arrives as text and counts as a menu click.
        MessageType.Text when content.Event is not null => Click,
        MessageType.Unknown when content.Event is not null => null,
        _ => Message,
    };

    private static WindowGrant? ForEvent(PlatformEvent done) => done.Kind switch
    {
        PlatformEventKind.Subscribe => Follow,
        PlatformEventKind.Unsubscribe => WindowGrant.Closed,
        PlatformEventKind.Scan => Scan,
        PlatformEventKind.MenuClick => done.Name.ToLowerInvariant() is "click" or "scancode_push" or "scancode_waitmsg" ? Click : null,
        _ => null,
    };
}
