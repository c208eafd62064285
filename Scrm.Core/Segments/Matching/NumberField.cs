namespace Scrm.Core.Segments.Matching;

/// <summary>Figures of a persona.</summary>
public enum NumberField
{
    /// <summary>The whole value.</summary>
    Value,

    /// <summary>Its part from revenue.</summary>
    Revenue,

    /// <summary>Its part from participation.</summary>
    Participation,

    /// <summary>Its part from influence.</summary>
    Influence,

    /// <summary>The hour the person writes most.</summary>
    PreferredHour,
}
