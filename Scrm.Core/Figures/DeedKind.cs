namespace Scrm.Core.Figures;

/// <summary>What a person did that counts.</summary>
public enum DeedKind
{
    /// <summary>Wrote something.</summary>
    Message,

    /// <summary>Tapped a menu item or a choice.</summary>
    Tap,

    /// <summary>Opened a link.</summary>
    Click,

    /// <summary>Scanned a QR code, or followed by one.</summary>
    Scan,

    /// <summary>Brought a friend.</summary>
    Referral,

    /// <summary>Passed something of ours on.</summary>
    Repost,

    /// <summary>Answered a survey.</summary>
    Survey,

    /// <summary>Bought; a refund is an order of a negative amount.</summary>
    Order,

    /// <summary>Anything else that shows the person is there: a follow, a shared place.</summary>
    Other,
}
