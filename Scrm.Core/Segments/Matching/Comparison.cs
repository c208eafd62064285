namespace Scrm.Core.Segments.Matching;

/// <summary>How a free fact is compared.</summary>
public enum Comparison
{
    /// <summary>The same, whatever the width and case of its letters.</summary>
    Is,

    /// <summary>Contains it.</summary>
    Contains,

    /// <summary>A greater number, or a later day.</summary>
    Over,

    /// <summary>A smaller number, or an earlier day.</summary>
    Under,

    /// <summary>Is there at all.</summary>
    Exists,
}
