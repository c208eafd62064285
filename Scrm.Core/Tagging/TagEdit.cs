using Scrm.Core.Tags;

namespace Scrm.Core.Tagging;

/// <summary>A decided change of a person's tags.</summary>
/// <param name="Changes">What is written.</param>
/// <param name="After">The person's living tags afterwards.</param>
internal sealed record TagEdit(TagChanges Changes, IReadOnlyList<TagAssignment> After)
{
    /// <summary>Observations withdrawn: their ids.</summary>
    public IReadOnlyList<string> Withdrawn { get; init; } = [];

    /// <summary>Reviews stored or changed with it.</summary>
    public IReadOnlyList<TagReview> Reviews { get; init; } = [];

    /// <summary>True when there is nothing to write.</summary>
    public bool IsEmpty => Changes.IsEmpty && Withdrawn.Count == 0 && Reviews.Count == 0;
}
