using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Api;

/// <summary>What an admin may make of a member of staff.</summary>
internal static class AgentRules
{
    /// <summary>Null: capacity and teams are good.</summary>
    public static Fault? Refusal(int? capacity, IReadOnlyList<string> teamIds, IReadOnlyList<Team> teams) =>
        capacity is < 1 or > StaffNames.MaxCapacity
            ? new Fault(FaultCode.Invalid, $"Capacity is 1 to {StaffNames.MaxCapacity}.", "capacity")
        : teamIds.Any(id => teams.All(t => t.Id != id)) ? new Fault(FaultCode.Invalid, "There is no such team.", "teamIds")
        : null;

    /// <summary>The agent as he shall be. Admins keep their own rights, so that one always remains.</summary>
    public static Result<Agent> Change(Agent agent, AgentChange input, Agent by, IReadOnlyList<Team> teams)
    {
        if (Refusal(input.Capacity, input.TeamIds ?? [], teams) is { } refusal)
        {
            return refusal;
        }

        if (input.DisplayName is { } name && StaffNames.DisplayRefusal(name) is { } wrong)
        {
            return new Fault(FaultCode.Invalid, $"The name {wrong}", "displayName");
        }

        var changed = agent with
        {
            DisplayName = input.DisplayName?.Trim() ?? agent.DisplayName,
            Role = input.Role ?? agent.Role,
            TeamIds = input.TeamIds is { } teamIds ? [.. teamIds.Distinct()] : agent.TeamIds,
            Capacity = input.Capacity ?? agent.Capacity,
            Enabled = input.Enabled ?? agent.Enabled,
        };
        return agent.Id == by.Id && (changed.Role < agent.Role || !changed.Enabled)
            ? new Fault(FaultCode.Invalid, "Nobody takes away his own rights: ask another admin.", "self")
            : changed;
    }
}
