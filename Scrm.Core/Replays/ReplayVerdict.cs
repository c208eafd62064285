namespace Scrm.Core.Replays;

/// <summary>What a draft makes of a turn.</summary>
public enum ReplayVerdict
{
    /// <summary>The bot would have said the same.</summary>
    Same,

    /// <summary>It would have done more by itself, or not repeated what an agent rejected.</summary>
    Better,

    /// <summary>It would have done less by itself, or not said what an agent accepted.</summary>
    Worse,

    /// <summary>It would have said something else; whether that is better only a person can tell.</summary>
    Changed,
}
