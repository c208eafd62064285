namespace Scrm.Core.Tags;

/// <summary>What becomes of a person's assignments.</summary>
/// <param name="Upserts">New assignments, and known ones that changed (same id).</param>
/// <param name="RemovedIds">Assignments taken off.</param>
public sealed record TagChanges(IReadOnlyList<TagAssignment> Upserts, IReadOnlyList<string> RemovedIds)
{
    /// <summary>Nothing changes.</summary>
    public static TagChanges None { get; } = new([], []);

    /// <summary>The observations the changes follow from, to be stored with them.</summary>
    public IReadOnlyList<TagObservation> Observations { get; init; } = [];

    /// <summary>True when there is nothing to store.</summary>
    public bool IsEmpty => Upserts.Count == 0 && RemovedIds.Count == 0 && Observations.Count == 0;

    /// <summary>What leads from one list of assignments to another.</summary>
    public static TagChanges Between(IReadOnlyList<TagAssignment> before, IReadOnlyList<TagAssignment> after)
    {
        var old = before.ToDictionary(a => a.Id);
        return new TagChanges(
            [.. after.Where(a => !old.TryGetValue(a.Id, out var known) || known != a)],
            [.. old.Keys.Except(after.Select(a => a.Id))]);
    }

    /// <summary>Both changes as one, when the other was decided on what this one leads to.</summary>
    public TagChanges Then(TagChanges next) => next.IsEmpty ? this : IsEmpty ? next : new TagChanges(
        [.. Upserts.Where(a => !next.RemovedIds.Contains(a.Id) && next.Upserts.All(n => n.Id != a.Id)), .. next.Upserts],
        [.. RemovedIds.Union(next.RemovedIds)])
    {
        Observations = [.. Observations, .. next.Observations],
    };

    /// <summary>The assignments after the change: what stays, in its order, then what is new.</summary>
    public IReadOnlyList<TagAssignment> ApplyTo(IReadOnlyList<TagAssignment> present)
    {
        var gone = RemovedIds.Concat(Upserts.Select(a => a.Id)).ToHashSet();
        return [.. present.Where(a => !gone.Contains(a.Id)), .. Upserts];
    }
}
