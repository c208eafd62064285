namespace Scrm.Core.Reviews;

/// <summary>What about an item calls for a reviewer.</summary>
public enum ReviewReason
{
    /// <summary>Two reviewers decided differently.</summary>
    Disagreement,

    /// <summary>Another tag of an exclusive dimension was seen close to it.</summary>
    Rival,

    /// <summary>Staff took this tag off.</summary>
    TakenOff,

    /// <summary>Staff put another tag of an exclusive dimension.</summary>
    OtherByStaff,

    /// <summary>The confidence is close to the line between good and not good enough.</summary>
    CloseToThreshold,

    /// <summary>A model thinks so, not surely enough to put it.</summary>
    Proposed,

    /// <summary>The rule's version has hardly been reviewed.</summary>
    NewRule,

    /// <summary>Drawn at random.</summary>
    Drawn,
}
