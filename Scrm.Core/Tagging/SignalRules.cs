using Scrm.Core.Content;
using Scrm.Core.Signals;
using Scrm.Core.Tags;

namespace Scrm.Core.Tagging;

/// <summary>What tag rules see of a message.</summary>
internal static class SignalRules
{
    /// <summary>The signal of a message.</summary>
    public static TagSignal Of(MessageContent content) => new(
        Text: content.Type == MessageType.Event ? null : content.Text,
        MenuKey: content.Event is { Kind: PlatformEventKind.MenuClick or PlatformEventKind.MenuView or PlatformEventKind.ChoiceTapped } tap ? tap.Key : null,
        Scene: content.Event?.Scene,
        SubscribeSource: content.Event is { Kind: PlatformEventKind.Subscribe } follow ? follow.Scene is null ? "direct" : "qr" : null)
    {
        // A menu item that opens an address is a link of ours like any other.
        Link = content.Event is { Kind: PlatformEventKind.MenuView, Key: { Length: > 0 } address } ? new LinkSignal(address, []) : null,
    };
}
