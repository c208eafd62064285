namespace Scrm.Core.Routing.Decisions;

/// <summary>Why an agent does not get a conversation now.</summary>
public enum CandidateRefusal
{
    /// <summary>Not of the team.</summary>
    OtherTeam,

    /// <summary>Not here.</summary>
    Offline,

    /// <summary>Here, not at the desk.</summary>
    Away,

    /// <summary>At the desk, takes nothing new.</summary>
    Busy,

    /// <summary>Holds as much as allowed.</summary>
    Full,

    /// <summary>Does not serve the inbox.</summary>
    Inbox,

    /// <summary>Does not serve the channel.</summary>
    Channel,

    /// <summary>Does not speak the language.</summary>
    Language,

    /// <summary>Lacks a skill.</summary>
    Skill,

    /// <summary>Left this customer waiting or declined just now.</summary>
    JustHadIt,
}
