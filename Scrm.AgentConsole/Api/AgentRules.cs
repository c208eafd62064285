using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Api;

/// <summary>What an admin may make of a member of staff.</summary>
internal static class AgentRules
{
    /// <summary>Characters of a skill or language at most.</summary>
    public const int MaxWord = 40;

    private const int MaxWords = 40;

    /// <summary>Null: capacity and teams are good.</summary>
    public static Fault? Refusal(int? capacity, IReadOnlyList<string> teamIds, IReadOnlyList<Team> teams) =>
        capacity is < 1 or > StaffNames.MaxCapacity
            ? new Fault(FaultCode.Invalid, $"Capacity is 1 to {StaffNames.MaxCapacity}.", "capacity")
        : teamIds.Any(id => teams.All(t => t.Id != id)) ? new Fault(FaultCode.Invalid, "There is no such team.", "teamIds")
        : null;

    private static Fault? WordsRefusal(AgentChange input) =>
        input.Skills is { } skills && (skills.Count > MaxWords || skills.Any(s => !IsWord(s.Name) || s.Level is < 1 or > 5)
            || skills.DistinctBy(s => s.Name).Count() < skills.Count)
            ? new Fault(FaultCode.Invalid, "A skill has a name, once, and a level of 1 to 5.", "skills")
        : input.ChannelWeights is { } weights && (weights.Count > MaxWords || weights.Any(w => !IsWord(w.Key) || w.Value is < 1 or > StaffNames.MaxCapacity))
            ? new Fault(FaultCode.Invalid, $"A conversation counts 1 to {StaffNames.MaxCapacity}.", "channelWeights")
        : new[] { input.Languages, input.InboxIds, input.Channels }.Any(list => list is not null && (list.Count > MaxWords || list.Any(w => !IsWord(w))))
            ? new Fault(FaultCode.Invalid, "Languages, inboxes and channels are short lists of words.", "languages")
        : null;

    private static bool IsWord(string? word) => word is { Length: >= 1 and <= 64 };

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

        if (WordsRefusal(input) is { } unclear)
        {
            return unclear;
        }

        var changed = agent with
        {
            DisplayName = input.DisplayName?.Trim() ?? agent.DisplayName,
            Role = input.Role ?? agent.Role,
            TeamIds = input.TeamIds is { } teamIds ? [.. teamIds.Distinct()] : agent.TeamIds,
            Capacity = input.Capacity ?? agent.Capacity,
            Enabled = input.Enabled ?? agent.Enabled,
            Skills = input.Skills ?? agent.Skills,
            Languages = input.Languages ?? agent.Languages,
            InboxIds = input.InboxIds ?? agent.InboxIds,
            Channels = input.Channels ?? agent.Channels,
            ChannelWeights = input.ChannelWeights ?? agent.ChannelWeights,
        };
        return agent.Id == by.Id && (changed.Role < agent.Role || !changed.Enabled)
            ? new Fault(FaultCode.Invalid, "Nobody takes away his own rights: ask another admin.", "self")
            : changed;
    }
}
