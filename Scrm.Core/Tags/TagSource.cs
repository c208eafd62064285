namespace Scrm.Core.Tags;

/// <summary>Who or what put a tag.</summary>
public enum TagSource
{
    /// <summary>A rule on the words of a message.</summary>
    Words,

    /// <summary>A tap on a menu.</summary>
    Menu,

    /// <summary>A scanned QR code.</summary>
    Scan,

    /// <summary>How the person came to follow.</summary>
    Subscribe,

    /// <summary>A member of staff.</summary>
    Agent,
}
