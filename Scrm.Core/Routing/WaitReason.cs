namespace Scrm.Core.Routing;

/// <summary>Why a conversation stays in the queue.</summary>
public enum WaitReason
{
    /// <summary>Agents of its team claim by themselves.</summary>
    Manual,

    /// <summary>Outside the team's hours.</summary>
    Closed,

    /// <summary>Nobody of the team is signed in.</summary>
    Nobody,

    /// <summary>Nobody who is there may have it now.</summary>
    NobodyFree,
}
