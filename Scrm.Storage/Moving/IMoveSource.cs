namespace Scrm.Storage.Moving;

/// <summary>Where records come from: a store nobody works on meanwhile, or a file.</summary>
internal interface IMoveSource : IAsyncDisposable
{
    /// <summary>What it is, without secrets; the same in every run.</summary>
    string Name { get; }

    /// <summary>How it stands: another text once something was written to it.</summary>
    Task<string> StampAsync(CancellationToken cancellationToken);

    /// <summary>How many records of a kind there are, about.</summary>
    Task<long> CountAsync(string kind, CancellationToken cancellationToken);

    /// <summary>The records of a kind behind a place; null: from the beginning.</summary>
    Task<MovedPage> ReadAsync(string kind, string? after, int limit, CancellationToken cancellationToken);
}
