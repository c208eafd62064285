using Scrm.Core.Agents;
using Scrm.Core.ServiceTimes;

namespace Scrm.AgentConsole.Wire;

/// <summary>Who is signed in, and the time zone (IANA) in which the company counts days.</summary>
internal sealed record SessionView(
    string AgentId, string UserName, string DisplayName, AgentRole Role, IReadOnlyList<string> TeamIds, int Capacity, string TimeZone);

/// <summary>A colleague.</summary>
internal sealed record AgentView(
    string Id,
    string DisplayName,
    AgentRole Role,
    IReadOnlyList<string> TeamIds,
    int Capacity,
    bool Enabled,
    IReadOnlyList<AgentSkill> Skills,
    IReadOnlyList<string> Languages,
    IReadOnlyList<string> InboxIds,
    IReadOnlyList<string> Channels,
    IReadOnlyDictionary<string, int> ChannelWeights);

/// <summary>An account of ours on a channel; settings are never shown, only which are set.</summary>
internal sealed record InboxView(string Id, string Channel, string Name, string? TeamId, bool Enabled, IReadOnlyList<string> SettingsSet, string? Language, IReadOnlyList<string> Skills, ServiceTargets? Targets, RemoteBotView? RemoteBot = null, string? Region = null);

/// <summary>A team and how conversations in its queue find an agent.</summary>
internal sealed record TeamView(string Id, string Name, TeamRouting Routing);
