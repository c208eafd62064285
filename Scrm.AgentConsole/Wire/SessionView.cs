using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Wire;

/// <summary>Who is signed in.</summary>
internal sealed record SessionView(string AgentId, string UserName, string DisplayName, AgentRole Role, IReadOnlyList<string> TeamIds, int Capacity);

/// <summary>A colleague.</summary>
internal sealed record AgentView(string Id, string DisplayName, AgentRole Role, IReadOnlyList<string> TeamIds, int Capacity, bool Enabled);

/// <summary>An account of ours on a channel; settings are never shown, only which are set.</summary>
internal sealed record InboxView(string Id, string Channel, string Name, string? TeamId, bool Enabled, IReadOnlyList<string> SettingsSet);

/// <summary>A team.</summary>
internal sealed record TeamView(string Id, string Name);
