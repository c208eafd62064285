namespace Scrm.Core.Replays;

/// <summary>How far a replay is.</summary>
public enum ReplayState
{
    /// <summary>It goes on, here or after a restart.</summary>
    Running,

    /// <summary>Somebody stopped it; it can go on where it was.</summary>
    Paused,

    /// <summary>All of it was played.</summary>
    Done,

    /// <summary>It met an error that trying again did not help; it can go on where it was.</summary>
    Failed,
}
