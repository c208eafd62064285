namespace Scrm.Core.Clicks;

/// <summary>Keeps clicks.</summary>
public interface IClickStore
{
    /// <summary>Stores a click with its touchpoint and signal; false when the link was clicked less than <paramref name="repeat"/> before: nothing is stored.</summary>
    Task<bool> SaveAsync(LinkClick click, TimeSpan repeat, CancellationToken cancellationToken);

    /// <summary>Clicks of people known, in the order they were stored, those after a position; 0: from the first.</summary>
    Task<IReadOnlyList<PastClick>> PastAsync(long after, int limit, CancellationToken cancellationToken);

    /// <summary>How many there are of them.</summary>
    Task<long> CountAsync(CancellationToken cancellationToken);
}
