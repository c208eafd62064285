using System.Globalization;

namespace Scrm.Storage.Moving.JsonLines;

/// <summary>A file of records to read from; it was checked whole when it was opened.</summary>
internal sealed class DumpReader : IMoveSource
{
    private readonly LineReader _lines;
    private readonly IReadOnlyDictionary<string, (LinePlace Place, long Count)> _kinds;
    private readonly string _path;

    /// <summary>Opens and checks it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="schema">Number of the last migration this program knows.</param>
    public DumpReader(string path, long schema)
    {
        (Head, _kinds) = DumpCheck.Run(path, schema);
        (_path, _lines) = (path, new LineReader(path));
    }

    /// <summary>The file's first line.</summary>
    public DumpHead Head { get; }

    /// <inheritdoc/>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"file:{Head.From}:{Head.MadeAt:O}");

    /// <inheritdoc/>
    public Task<string> StampAsync(CancellationToken cancellationToken) =>
        Task.FromResult(new FileInfo(_path).Length.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public Task<long> CountAsync(string kind, CancellationToken cancellationToken) => Task.FromResult(_kinds.GetValueOrDefault(kind).Count);

    /// <inheritdoc/>
    public Task<MovedPage> ReadAsync(string kind, string? after, int limit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_kinds.TryGetValue(kind, out var begin))
        {
            return Task.FromResult(new MovedPage([], null));
        }

        _lines.GoTo(after is null ? begin.Place : LinePlace.Of(after));
        List<string> records = [];
        while (records.Count < limit)
        {
            if (DumpLine.Read(_lines.Next() ?? "") is not { Record: { } record })
            {
                return Task.FromResult(new MovedPage(records, null));
            }

            records.Add(record);
        }

        return Task.FromResult(new MovedPage(records, _lines.Place.ToString()));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _lines.Dispose();
        return ValueTask.CompletedTask;
    }
}
