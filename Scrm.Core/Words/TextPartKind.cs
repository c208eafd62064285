namespace Scrm.Core.Words;

/// <summary>Where a part of a compared text stands.</summary>
public enum TextPartKind
{
    /// <summary>In both texts.</summary>
    Same,

    /// <summary>In the old text only.</summary>
    Removed,

    /// <summary>In the new text only.</summary>
    Added,
}
