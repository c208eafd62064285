namespace Scrm.Core.Canned;

/// <summary>Whose something is that was prepared.</summary>
/// <param name="With">Who has it.</param>
/// <param name="TeamId">The team, with <see cref="SharedWith.Team"/>; else null.</param>
/// <param name="OwnerId">The agent who made it.</param>
public sealed record Sharing(SharedWith With, string? TeamId, string OwnerId);
