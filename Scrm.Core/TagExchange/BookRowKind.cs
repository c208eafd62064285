namespace Scrm.Core.TagExchange;

/// <summary>What a row of an exchanged book describes.</summary>
public enum BookRowKind
{
    /// <summary>A dimension.</summary>
    Dimension,

    /// <summary>A tag.</summary>
    Tag,

    /// <summary>A rule.</summary>
    Rule,
}
