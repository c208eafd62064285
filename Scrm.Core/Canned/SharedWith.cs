namespace Scrm.Core.Canned;

/// <summary>Who has something an agent prepared.</summary>
public enum SharedWith
{
    /// <summary>Only who made it.</summary>
    Nobody,

    /// <summary>One team.</summary>
    Team,

    /// <summary>All staff.</summary>
    Everybody,
}
