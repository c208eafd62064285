using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Access;

/// <summary>A user created at start when absent.</summary>
internal sealed class BootstrapUser
{
    public string UserName { get; set; } = "";

    public string Password { get; set; } = "";

    public AgentRole Role { get; set; } = AgentRole.Agent;

    public string? DisplayName { get; set; }

    /// <summary>Id or name of the team, or several with commas; created when absent.</summary>
    public string? Team { get; set; }

    public int? Capacity { get; set; }
}
