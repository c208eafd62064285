namespace Scrm.Core.Backfill;

/// <summary>A page of history for a run.</summary>
/// <param name="Deeds">What people said and did in it.</param>
/// <param name="Job">The run with the page behind it; Done when it was the last.</param>
public sealed record PastPage(IReadOnlyList<PastDeed> Deeds, BackfillJob Job);
