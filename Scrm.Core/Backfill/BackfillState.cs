namespace Scrm.Core.Backfill;

/// <summary>How far a run over history is.</summary>
public enum BackfillState
{
    /// <summary>It goes on, here or after a restart.</summary>
    Running,

    /// <summary>Somebody stopped it; it can go on where it was.</summary>
    Paused,

    /// <summary>All of history was seen.</summary>
    Done,

    /// <summary>It met an error that trying again did not help; it can go on where it was.</summary>
    Failed,
}
