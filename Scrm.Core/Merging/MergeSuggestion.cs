using Scrm.Core.Contacts;

namespace Scrm.Core.Merging;

/// <summary>Somebody who may be the same person.</summary>
/// <param name="Other">Who.</param>
/// <param name="Score">0–1: how surely.</param>
/// <param name="Reasons">What speaks for it, the strongest first.</param>
/// <param name="Doubts">What speaks against it.</param>
public sealed record MergeSuggestion(Contact Other, double Score, IReadOnlyList<MergeReason> Reasons, IReadOnlyList<MergeDoubt> Doubts)
{
    /// <summary>Somebody's word that they are not the same person; null: nobody said so, or it is proven.</summary>
    public MergeDismissal? Dismissed { get; init; }

    /// <summary>True when a platform says that they are one.</summary>
    public bool IsProven => Reasons.Contains(MergeReason.SameUnion);
}
