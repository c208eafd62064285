namespace Scrm.Core.InboxChecks;

/// <summary>How one thing was found.</summary>
public enum CheckState
{
    /// <summary>As it should be.</summary>
    Ok,

    /// <summary>It works, or may; somebody should look.</summary>
    Warning,

    /// <summary>It does not work.</summary>
    Failed,

    /// <summary>Not known, because something before it failed.</summary>
    Skipped,
}
