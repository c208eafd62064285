using Scrm.Core.Content;

namespace Scrm.Core.Figures;

/// <summary>What an inbound message counts as.</summary>
public static class DeedRules
{
    /// <summary>The deed, or null for what the person did not do (a platform's report) or did to leave.</summary>
    public static Deed? Of(MessageContent content, string channel, DateTimeOffset at) => content.Event?.Kind switch
    {
        null => Message(content, channel, at),
        PlatformEventKind.ChoiceTapped when content.Type != MessageType.Event => Message(content, channel, at),
        PlatformEventKind.MenuClick or PlatformEventKind.ChoiceTapped => new Deed(DeedKind.Tap, at),
        PlatformEventKind.MenuView => new Deed(DeedKind.Click, at),
        PlatformEventKind.Scan => new Deed(DeedKind.Scan, at),
        PlatformEventKind.Subscribe => new Deed(content.Event.Scene is null ? DeedKind.Other : DeedKind.Scan, at),
        PlatformEventKind.LocationReport => new Deed(DeedKind.Other, at),
        _ => null,
    };

    private static Deed Message(MessageContent content, string channel, DateTimeOffset at) =>
        new(DeedKind.Message, at) { Channel = channel, Text = content.Text };
}
