using Scrm.Storage.Moving;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Moving;

namespace Scrm.Tests.Storage.Moving;

/// <summary>Embedded stores to move from and to, in a folder that goes with the test.</summary>
internal sealed class EmbeddedFiles : IDisposable
{
    /// <summary>Where they are.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("scrm-move-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The file of one.</summary>
    public string this[string name] => Path.Combine(Folder, name + ".db");

    /// <summary>A new one with nothing in it.</summary>
    public async Task<SqliteMoving> EmptyAsync(string name)
    {
        var store = new SqliteMoving(new SqliteSettings(this[name]));
        await store.CreateAsync(Token);
        return store;
    }

    /// <summary>A new one with a record of each kind, whole.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="finishedAt">When it was filled.</param>
    /// <param name="change">What becomes of each record, or null.</param>
    public async Task<SqliteMoving> FilledAsync(string name, DateTimeOffset finishedAt, Func<string, string>? change = null)
    {
        var store = await EmptyAsync(name);
        foreach (var kind in Kinds.All)
        {
            await store.WriteAsync(
                kind, [.. SampleRecords.Of(kind).Select(record => Canonical.Of(change?.Invoke(record) ?? record))],
                new MoveMark("here", "1", kind, null, new Dictionary<string, string>()) { FinishedAt = finishedAt }, Token);
        }

        return store;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
