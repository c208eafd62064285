namespace Scrm.Core.Agents;

/// <summary>What an agent says of himself.</summary>
public enum PresenceStatus
{
    /// <summary>Not signed in, or signed out of serving.</summary>
    Offline,

    /// <summary>Signed in, not at the desk.</summary>
    Away,

    /// <summary>At the desk, takes nothing new.</summary>
    Busy,

    /// <summary>Takes conversations.</summary>
    Online,
}
