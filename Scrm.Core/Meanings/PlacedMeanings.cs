namespace Scrm.Core.Meanings;

/// <summary>Where this process keeps the places of the book's wordings; swapped as a whole.</summary>
public sealed class PlacedMeanings
{
    private volatile MeaningIndex _current = MeaningIndex.Empty;

    /// <summary>The newest.</summary>
    public MeaningIndex Current => _current;

    /// <summary>Puts an index in its place.</summary>
    public void Swap(MeaningIndex index) => _current = index;
}
