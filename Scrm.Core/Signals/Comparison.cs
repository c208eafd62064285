namespace Scrm.Core.Signals;

/// <summary>How a condition compares.</summary>
public enum Comparison
{
    /// <summary>A name alone: it is there, or the words are found.</summary>
    Present,

    /// <summary><c>=</c>: equal, case aside; with a star at the end: begins so.</summary>
    Equal,

    /// <summary><c>!=</c>: there, and not equal.</summary>
    Unequal,

    /// <summary><c>~</c>: the words are found in it.</summary>
    Contains,

    /// <summary><c>&gt;=</c>: a number of at least.</summary>
    AtLeast,

    /// <summary><c>&lt;=</c>: a number of at most.</summary>
    AtMost,
}
