namespace Scrm.Storage.Moving.Sealing;

/// <summary>A source whose records are changed on the way; one that becomes null stays out.</summary>
internal sealed class ChangedSource(IMoveSource source, Func<string, string, string?> change) : IMoveSource
{
    /// <inheritdoc/>
    public string Name => source.Name;

    /// <inheritdoc/>
    public Task<string> StampAsync(CancellationToken cancellationToken) => source.StampAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<long> CountAsync(string kind, CancellationToken cancellationToken) => source.CountAsync(kind, cancellationToken);

    /// <inheritdoc/>
    public async Task<MovedPage> ReadAsync(string kind, string? after, int limit, CancellationToken cancellationToken)
    {
        var page = await source.ReadAsync(kind, after, limit, cancellationToken);
        return page with { Records = [.. page.Records.Select(record => change(kind, record)).OfType<string>()] };
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => source.DisposeAsync();
}
