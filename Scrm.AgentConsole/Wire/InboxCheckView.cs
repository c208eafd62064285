using Scrm.Core.InboxChecks;

namespace Scrm.AgentConsole.Wire;

/// <summary>What a look at an inbox's connection found.</summary>
internal sealed record InboxCheckView(DateTimeOffset At, IReadOnlyList<CheckItem> Items);
