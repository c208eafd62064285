namespace Scrm.Core.RuleBooks;

/// <summary>How far a dry run is.</summary>
public enum RuleRunState
{
    /// <summary>It goes on, here or after a restart.</summary>
    Running,

    /// <summary>Somebody stopped it.</summary>
    Cancelled,

    /// <summary>All of it was looked at.</summary>
    Done,

    /// <summary>It met an error; the log has it.</summary>
    Failed,
}
