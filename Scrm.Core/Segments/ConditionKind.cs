namespace Scrm.Core.Segments;

/// <summary>What a condition asks.</summary>
public enum ConditionKind
{
    /// <summary>Every inner condition holds.</summary>
    All,

    /// <summary>One inner condition holds.</summary>
    Any,

    /// <summary>The one inner condition does not hold.</summary>
    Not,

    /// <summary>A tag, with its weight, confidence, age and value.</summary>
    Tag,

    /// <summary>How much is known in a dimension.</summary>
    Dimension,

    /// <summary>A figure or word of the persona.</summary>
    Persona,

    /// <summary>The network of an account that knows the person.</summary>
    Channel,

    /// <summary>The account that knows the person.</summary>
    Inbox,

    /// <summary>Whether the person follows.</summary>
    Following,

    /// <summary>How the person first came.</summary>
    Source,

    /// <summary>A code the person scanned.</summary>
    Code,

    /// <summary>How often the person did something.</summary>
    Activity,

    /// <summary>When the person was first or last seen.</summary>
    Seen,

    /// <summary>A free fact.</summary>
    Attribute,
}
