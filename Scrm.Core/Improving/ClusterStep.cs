namespace Scrm.Core.Improving;

/// <summary>What is done about a cluster.</summary>
public enum ClusterStep
{
    /// <summary>An article was drafted from it.</summary>
    Drafted,

    /// <summary>Its wordings were added to an article's draft.</summary>
    Added,

    /// <summary>Nothing shall be done about it, until it has grown.</summary>
    Dismissed,
}
