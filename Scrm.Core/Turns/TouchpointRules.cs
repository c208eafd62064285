using Scrm.Core.Contacts;
using Scrm.Core.Content;

namespace Scrm.Core.Turns;

/// <summary>Which messages belong on a person's timeline.</summary>
internal static class TouchpointRules
{
    /// <summary>Kind and detail, or null for words that are in the transcript anyway.</summary>
    public static (TouchpointKind Kind, string? Detail)? Of(MessageContent content) => content switch
    {
        { Type: MessageType.Location, Place: var place } => (TouchpointKind.Location, place?.Label),
        { Event: { Kind: PlatformEventKind.Other } other } => (TouchpointKind.Other, other.Name),
        { Event: { } happened } => (KindOf(happened.Kind), happened.Scene ?? happened.Key),
        _ => null,
    };

    private static TouchpointKind KindOf(PlatformEventKind kind) => kind switch
    {
        PlatformEventKind.Subscribe => TouchpointKind.Subscribe,
        PlatformEventKind.Unsubscribe => TouchpointKind.Unsubscribe,
        PlatformEventKind.Scan => TouchpointKind.Scan,
        PlatformEventKind.MenuClick or PlatformEventKind.ChoiceTapped => TouchpointKind.MenuClick,
        PlatformEventKind.MenuView => TouchpointKind.LinkClick,
        PlatformEventKind.LocationReport => TouchpointKind.Location,
        _ => TouchpointKind.Other,
    };
}
