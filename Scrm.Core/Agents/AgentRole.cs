namespace Scrm.Core.Agents;

/// <summary>What a member of staff may do; each role includes the one before.</summary>
public enum AgentRole
{
    /// <summary>Serves customers.</summary>
    Agent,

    /// <summary>Also reviews, watches and takes over.</summary>
    Supervisor,

    /// <summary>Also manages accounts, people and settings.</summary>
    Admin,
}
