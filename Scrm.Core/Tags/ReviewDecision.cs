namespace Scrm.Core.Tags;

/// <summary>What a reviewer says of a tag that a rule or a model put.</summary>
public enum ReviewDecision
{
    /// <summary>It is right.</summary>
    Accept,

    /// <summary>It is wrong.</summary>
    Reject,

    /// <summary>It is wrong, and another tag is right.</summary>
    Replace,

    /// <summary>It is right, and means the same as another tag: both become one.</summary>
    Merge,

    /// <summary>Not now: it tells nothing.</summary>
    Skip,
}
