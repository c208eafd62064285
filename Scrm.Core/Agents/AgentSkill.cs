namespace Scrm.Core.Agents;

/// <summary>Something an agent is good at.</summary>
/// <param name="Name">A word; a conversation with a tag of this name needs it.</param>
/// <param name="Level">1 (learns it) – 5 (teaches it).</param>
public sealed record AgentSkill(string Name, int Level);
