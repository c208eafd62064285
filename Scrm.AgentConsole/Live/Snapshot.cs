using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Live;

/// <summary>Conversations as they are now.</summary>
/// <param name="Items">Conversations.</param>
/// <param name="IsWhole">True: nothing was left out.</param>
internal sealed record Snapshot(IReadOnlyList<Conversation> Items, bool IsWhole);
