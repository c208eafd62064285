namespace Scrm.Core.Preferences.Finding;

/// <summary>What made a part of a message worth a look.</summary>
internal enum MentionKind
{
    /// <summary>A known value, letter by letter.</summary>
    Word,

    /// <summary>Other words that came with a value in the examples.</summary>
    Alias,

    /// <summary>The beginning or the end of a known value.</summary>
    Part,

    /// <summary>A number with its unit and bound.</summary>
    Amount,

    /// <summary>Words in a place where values of an open slot stand.</summary>
    Span,

    /// <summary>A value named before, possibly meant for other things too (附近, 同样的).</summary>
    Carried,
}
