namespace Scrm.Core.Rules;

/// <summary>What rules settled for a conversation, for later messages of it.</summary>
/// <param name="TeamId">The team that shall serve when people take over, or null.</param>
/// <param name="Done">Rules that did what is done once.</param>
public sealed record RuleMemory(string? TeamId, IReadOnlyList<string> Done)
{
    /// <summary>Nothing yet.</summary>
    public static RuleMemory None { get; } = new(null, []);
}
