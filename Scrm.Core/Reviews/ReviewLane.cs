namespace Scrm.Core.Reviews;

/// <summary>Why an item is up for review, in the order reviewers should meet them.</summary>
public enum ReviewLane
{
    /// <summary>Two reviewers do not agree; a third decides.</summary>
    Disagreed,

    /// <summary>It contradicts another tag, or what staff decided.</summary>
    Conflicting,

    /// <summary>Its confidence is close to what is asked of its source.</summary>
    Uncertain,

    /// <summary>Its rule's version has hardly been reviewed.</summary>
    New,

    /// <summary>Drawn at random, so that what is right among the drawn tells what is right among all.</summary>
    Sample,
}
