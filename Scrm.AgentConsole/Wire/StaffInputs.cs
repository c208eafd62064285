using Scrm.Core.Agents;
using Scrm.Core.ServiceTimes;

namespace Scrm.AgentConsole.Wire;

/// <summary>A new member of staff.</summary>
internal sealed record AgentInput(
    string UserName, string Password, string DisplayName, AgentRole Role, IReadOnlyList<string>? TeamIds = null, int? Capacity = null);

/// <summary>Changes of a member of staff; null members stay.</summary>
internal sealed record AgentChange(
    string? DisplayName = null,
    AgentRole? Role = null,
    IReadOnlyList<string>? TeamIds = null,
    int? Capacity = null,
    bool? Enabled = null,
    string? Password = null,
    IReadOnlyList<AgentSkill>? Skills = null,
    IReadOnlyList<string>? Languages = null,
    IReadOnlyList<string>? InboxIds = null,
    IReadOnlyList<string>? Channels = null,
    IReadOnlyDictionary<string, int>? ChannelWeights = null);

/// <summary>A team's facts; without routing that stays as it is.</summary>
internal sealed record TeamInput(string Name, TeamRouting? Routing = null);

/// <summary>An inbox's facts. Without a team it is everybody's; settings are merged by name, a null or empty value takes one away. Absent language, skills and targets stay; an empty language or targets without a promise take them away.</summary>
internal sealed record InboxInput(
    string? Channel = null,
    string? Name = null,
    string? TeamId = null,
    bool? Enabled = null,
    IReadOnlyDictionary<string, string?>? Settings = null,
    string? Language = null,
    IReadOnlyList<string>? Skills = null,
    ServiceTargets? Targets = null,
    string? Region = null);
