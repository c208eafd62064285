namespace Scrm.Core.Merging;

/// <summary>Pairs of contacts that are not one person, by somebody's word.</summary>
public interface IMergeDismissals
{
    /// <summary>Keeps it; gives the one that stands: who said it of the pair first.</summary>
    Task<MergeDismissal> AddAsync(MergeDismissal dismissal, CancellationToken cancellationToken);

    /// <summary>Takes the word on a pair back; false: there was none.</summary>
    Task<bool> RemoveAsync(MergeDismissal dismissal, CancellationToken cancellationToken);

    /// <summary>What was said of any of the contacts, ordered by the ids of the pair.</summary>
    Task<IReadOnlyList<MergeDismissal>> OfAsync(IReadOnlyList<string> contactIds, CancellationToken cancellationToken);
}
