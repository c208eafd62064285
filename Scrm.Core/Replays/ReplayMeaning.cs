namespace Scrm.Core.Replays;

/// <summary>Whether a replay looked for articles by what they mean, as turns do. One answer for a whole run, so that it stays comparable.</summary>
public enum ReplayMeaning
{
    /// <summary>No embedding model is in use.</summary>
    Off,

    /// <summary>It was asked wherever a turn would ask it.</summary>
    Used,

    /// <summary>It did not answer; the whole run was played without it.</summary>
    Away,
}
