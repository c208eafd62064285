namespace Scrm.Core.Tags;

/// <summary>What becomes of a person's assignments.</summary>
/// <param name="Upserts">New ones, and known ones as they shall be.</param>
/// <param name="RemovedIds">Ids of those that go.</param>
public sealed record TagChanges(IReadOnlyList<TagAssignment> Upserts, IReadOnlyList<string> RemovedIds)
{
    /// <summary>Nothing changes.</summary>
    public static TagChanges None { get; } = new([], []);
}
