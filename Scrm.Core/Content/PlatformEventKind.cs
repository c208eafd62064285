namespace Scrm.Core.Content;

/// <summary>What was done.</summary>
public enum PlatformEventKind
{
    /// <summary>Followed; <see cref="PlatformEvent.Scene"/> is set when by QR code.</summary>
    Subscribe,

    /// <summary>Unfollowed.</summary>
    Unsubscribe,

    /// <summary>Scanned a code as a follower.</summary>
    Scan,

    /// <summary>Tapped a menu item that sends a key.</summary>
    MenuClick,

    /// <summary>Tapped a menu item that opens an address.</summary>
    MenuView,

    /// <summary>Tapped a choice inside a message.</summary>
    ChoiceTapped,

    /// <summary>Reported where the phone is.</summary>
    LocationReport,

    /// <summary>The platform reports on an earlier bulk or template send.</summary>
    SendReport,

    /// <summary>Anything else, kept raw.</summary>
    Other,
}
