namespace Scrm.Core.Tags;

/// <summary>What becomes of a person's assignments.</summary>
/// <param name="Upserts">New ones, and known ones as they shall be.</param>
/// <param name="RemovedIds">Ids of those that go.</param>
public sealed record TagChanges(IReadOnlyList<TagAssignment> Upserts, IReadOnlyList<string> RemovedIds)
{
    /// <summary>Nothing changes.</summary>
    public static TagChanges None { get; } = new([], []);

    /// <summary>True when nothing changes.</summary>
    public bool IsEmpty => Upserts.Count == 0 && RemovedIds.Count == 0;

    /// <summary>The assignments after the change: what stays, in its order, then what is new.</summary>
    public IReadOnlyList<TagAssignment> ApplyTo(IReadOnlyList<TagAssignment> present)
    {
        var gone = RemovedIds.Concat(Upserts.Select(a => a.Id)).ToHashSet();
        return [.. present.Where(a => !gone.Contains(a.Id)), .. Upserts];
    }
}
