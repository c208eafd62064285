namespace Scrm.Core.Meanings;

/// <summary>No embedding model: articles are found by letters and sounds.</summary>
public sealed class NoMeanings : IMeaningReader
{
    /// <inheritdoc/>
    public bool IsOn => false;

    /// <inheritdoc/>
    public string Model => "";

    /// <inheritdoc/>
    public Task<IReadOnlyList<float[]>?> ReadAsync(IReadOnlyList<string> texts, TimeSpan within, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<float[]>?>(null);
}
