namespace Scrm.Core.Contacts;

/// <summary>What happened between a person and the company.</summary>
public enum TouchpointKind
{
    /// <summary>Followed an account.</summary>
    Subscribe,

    /// <summary>Unfollowed.</summary>
    Unsubscribe,

    /// <summary>Scanned a QR code.</summary>
    Scan,

    /// <summary>Tapped a menu item.</summary>
    MenuClick,

    /// <summary>Opened a link from a menu or a card.</summary>
    LinkClick,

    /// <summary>Shared a place.</summary>
    Location,

    /// <summary>Ordered, paid or got money back.</summary>
    Order,

    /// <summary>A conversation began.</summary>
    ConversationOpened,

    /// <summary>The bot handed over to people.</summary>
    Handoff,

    /// <summary>A conversation was resolved.</summary>
    ConversationResolved,

    /// <summary>Something else the platform told.</summary>
    Other,
}
