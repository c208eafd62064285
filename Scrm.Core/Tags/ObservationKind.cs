namespace Scrm.Core.Tags;

/// <summary>What an observation says of a tag.</summary>
public enum ObservationKind
{
    /// <summary>Its cause was seen: a rule met a message or event, or staff put it.</summary>
    Seen,

    /// <summary>Staff took it off.</summary>
    TakenOff,

    /// <summary>A reviewer found it right.</summary>
    Confirmed,

    /// <summary>A reviewer found it wrong.</summary>
    Refuted,

    /// <summary>A model thinks so, not surely enough to put it: a reviewer may, nothing counts it.</summary>
    Proposed,
}
