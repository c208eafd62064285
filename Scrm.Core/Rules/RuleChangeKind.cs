namespace Scrm.Core.Rules;

/// <summary>How a rule differs.</summary>
public enum RuleChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>It has another turn.</summary>
    Moved,
}
