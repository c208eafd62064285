using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Scrm.Storage.Documents;
using Scrm.Storage.Moving;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Facts;
using SQLitePCL;

namespace Scrm.Storage.Sqlite.Moving;

/// <summary>The embedded store as it is moved: one connection that nobody else has beside it.</summary>
internal sealed class SqliteMoving(SqliteSettings settings) : IMovableStore
{
    private Session? _session;
    private bool _knowsWhatWent;

    /// <inheritdoc/>
    public string Name => "sqlite:" + Path.GetFullPath(settings.Path);

    private Session Session => _session ?? throw new InvalidOperationException("The store is not open.");

    /// <inheritdoc/>
    public Task OpenAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(settings.Path))
        {
            throw new MoveRefusedException($"没有内嵌存储：{settings.Path}。", $"There is no embedded store at {settings.Path}.");
        }

        Take();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task CreateAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(settings.Path))!);
        Take();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<string> StampAsync(CancellationToken cancellationToken) => Task.FromResult(string.Create(
        CultureInfo.InvariantCulture,
        $"{Session.Number("SELECT seq FROM sqlite_sequence WHERE name = 'changes'") ?? 0}/{Session.Number("SELECT max(id) FROM receipts") ?? 0}"
        + $"/{Session.Number("SELECT sum(revision) FROM revisions") ?? 0}/{Session.Number("SELECT sum(version) FROM catalog") ?? 0}"));

    /// <inheritdoc/>
    public Task<long> CountAsync(string kind, CancellationToken cancellationToken) =>
        Task.FromResult(Session.Number(TableKinds.All[kind].Count()) ?? 0);

    /// <inheritdoc/>
    public Task<MovedPage> ReadAsync(string kind, string? after, int limit, CancellationToken cancellationToken)
    {
        var table = TableKinds.All[kind];
        cancellationToken.ThrowIfCancellationRequested();
        if (!_knowsWhatWent)
        {
            Session.Run(TableKind.Went);
            _knowsWhatWent = true;
        }

        var rows = after is null
            ? Session.All(table.Page(fromStart: true), Row, ("@limit", limit))
            : Session.All(table.Page(fromStart: false), Row, ("@limit", limit), ("@after", after));
        return Task.FromResult(new MovedPage([.. rows.Select(row => Canonical.Of(row.Record))], rows.Count < limit ? null : rows[^1].Key));
    }

    /// <inheritdoc/>
    public Task<MoveMark?> MarkAsync(CancellationToken cancellationToken) => Task.FromResult(Session.First(
        "SELECT value FROM shared_values WHERE key = @key", reader => MoveMark.Read(reader.GetString(0)), ("@key", MoveMark.Key)));

    /// <inheritdoc/>
    public Task<string?> FilledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(Kinds.All.FirstOrDefault(kind => Session.Number(TableKinds.All[kind].Count()) > 0));

    /// <inheritdoc/>
    public Task WriteAsync(string kind, IReadOnlyList<string> records, MoveMark mark, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var table = TableKinds.All[kind];
        var insert = table.Insert();
        _knowsWhatWent = false;
        Session.Run("BEGIN IMMEDIATE");
        try
        {
            foreach (var record in records)
            {
                using var parsed = JsonDocument.Parse(record);
                if (table.Write is { } write)
                {
                    write(Session, record, parsed.RootElement);
                }
                else
                {
                    Session.Execute(insert, ("@r", record));
                }

                if (table.GoesOver is not null && parsed.RootElement.GetProperty("via").GetArrayLength() > 0)
                {
                    Session.Execute(table.InsertWent(), ("@r", record));
                }

                table.Beside?.Invoke(Session, parsed.RootElement);
            }

            Put(mark);
            Session.Run("COMMIT");
        }
        catch
        {
            Session.TryRun("ROLLBACK");
            throw;
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IMoveSource> WrittenAsync(CancellationToken cancellationToken) => Task.FromResult<IMoveSource>(this);

    /// <inheritdoc/>
    public Task FinishAsync(MoveMark mark, CancellationToken cancellationToken)
    {
        Put(mark);
        Session.Run("PRAGMA optimize");
        return Task.CompletedTask;
    }

    /// <summary>Runs a statement on what is moved; for tests.</summary>
    public void Run(string sql) => Session.Run(sql);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _session?.Dispose();
        _session = null;
        return ValueTask.CompletedTask;
    }

    private void Take()
    {
        try
        {
            _session = Connections.Alone(settings);
            Migrator.Migrate(_session, settings.Path);
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
        {
            throw new MoveRefusedException(
                $"有进程正在使用 {settings.Path}：请先停掉它，或用 sqlite3 的 .backup 复制一份再迁移。",
                $"A process works on {settings.Path}: stop it first, or make a copy with sqlite3's .backup and move that.");
        }

        _session.Connection.CreateFunction<string?, long?>(
            "ticks", text => text is null ? null : Instant.Of(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)), isDeterministic: true);
        _session.Run("BEGIN IMMEDIATE");
        FactRebuild.RunOnce(_session);
        _session.Run("COMMIT");
    }

    private void Put(MoveMark mark) => Session.Execute(
        "INSERT INTO shared_values (key, value, version) VALUES (@key, @value, 1) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        ("@key", MoveMark.Key),
        ("@value", mark.Write()));

    private static (string Key, string Record) Row(SqliteDataReader reader) => (reader.GetString(0), reader.GetString(1));
}
