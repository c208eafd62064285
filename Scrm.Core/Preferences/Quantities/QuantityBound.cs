namespace Scrm.Core.Preferences.Quantities;

/// <summary>What a number means as a wish.</summary>
internal enum QuantityBound
{
    /// <summary>The number itself.</summary>
    Exact,

    /// <summary>From one number to another.</summary>
    Range,

    /// <summary>The number or more.</summary>
    AtLeast,

    /// <summary>The number or less.</summary>
    AtMost,
}
