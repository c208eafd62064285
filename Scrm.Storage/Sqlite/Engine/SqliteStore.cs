namespace Scrm.Storage.Sqlite.Engine;

/// <summary>The embedded store: one file, one writer, a few readers. Other processes may use the same file.</summary>
internal sealed class SqliteStore(SqliteSettings settings) : IDisposable
{
    private readonly SemaphoreSlim _opening = new(1);
    private GroupWriter? _writer;
    private ReaderPool? _readers;

    /// <summary>How it is kept.</summary>
    public SqliteSettings Settings => settings;

    /// <summary>The writer, for its counters.</summary>
    public GroupWriter Writer => _writer ?? throw NotOpen();

    /// <summary>Creates or migrates the file and begins to serve; a second call does nothing.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        await _opening.WaitAsync(cancellationToken);
        try
        {
            if (_writer is null)
            {
                MakeFolder(Path.GetDirectoryName(Path.GetFullPath(settings.Path))!);
                using (var session = Connections.Create(settings))
                {
                    Migrator.Migrate(session, settings.Path);
                }

                _readers = new ReaderPool(settings);
                _writer = new GroupWriter(settings);
            }
        }
        finally
        {
            _opening.Release();
        }
    }

    /// <summary>Reads one moment of the store.</summary>
    public Task<T> ReadAsync<T>(Func<Session, T> read, CancellationToken cancellationToken) =>
        (_readers ?? throw NotOpen()).ReadAsync(read, cancellationToken);

    /// <summary>Writes, together with whatever else waits; durable when the task ends.</summary>
    public Task<T> WriteAsync<T>(Func<Session, Written<T>> work, CancellationToken cancellationToken) =>
        Writer.WriteAsync(work, cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        _writer?.Dispose();
        _readers?.Dispose();
        _opening.Dispose();
    }

    private static void MakeFolder(string folder)
    {
        // What customers said is nobody else's on this machine.
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static InvalidOperationException NotOpen() => new("The store is not open yet: call OpenScrmStoreAsync before serving.");
}
