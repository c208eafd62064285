namespace Scrm.Core.Clicks;

/// <summary>Keeps clicks.</summary>
public interface IClickStore
{
    /// <summary>Stores a click with its touchpoint and signal; false when the link was clicked less than <paramref name="repeat"/> before: nothing is stored.</summary>
    Task<bool> SaveAsync(LinkClick click, TimeSpan repeat, CancellationToken cancellationToken);
}
