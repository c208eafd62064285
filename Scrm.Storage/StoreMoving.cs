using Microsoft.Extensions.Configuration;
using Scrm.Storage.Availability;
using Scrm.Storage.Moving;
using Scrm.Storage.Moving.JsonLines;
using Scrm.Storage.Moving.Sealing;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Moving;

namespace Scrm.Storage;

/// <summary>Moves everything a store holds: to the other store, to a file of JSON lines, or from one.</summary>
/// <param name="configuration">Settings that name the stores: <c>Scrm:DataDirectory</c>, <c>ConnectionStrings:Mongo</c>, <c>Scrm:Mongo</c>.</param>
/// <param name="time">The clock.</param>
/// <param name="tell">Hears how far it is, after every page.</param>
public sealed class StoreMoving(IConfiguration configuration, TimeProvider time, Action<MoveProgress> tell)
{
    private readonly StorageOptions _options = Options(configuration);

    /// <summary>Moves from the embedded store to the shared one, or back.</summary>
    /// <param name="toShared">True: to MongoDB.</param>
    /// <param name="cancellationToken">Ends it; the next run goes on.</param>
    /// <exception cref="StoreRefusedException">A store is in use, missing, or holds other data.</exception>
    public async Task<MoveOutcome> MigrateAsync(bool toShared, CancellationToken cancellationToken)
    {
        await using IMovableStore embedded = Embedded();
        await using var shared = Shared();
        var (source, target) = toShared ? (embedded, shared) : (shared, embedded);
        await source.OpenAsync(cancellationToken);
        await CheckWholeAsync(source, cancellationToken);
        await target.CreateAsync(cancellationToken);
        return await new Move(new ChangedSource(source, RunningJobs.Anew), target, time, tell).RunAsync(cancellationToken);
    }

    /// <summary>Writes what the store named by the settings holds to a new file.</summary>
    /// <param name="path">The file, or a folder that takes <c>scrm.jsonl</c>.</param>
    /// <param name="keyFile">What secrets are sealed with; null: they are left out.</param>
    /// <param name="cancellationToken">Ends it; the next run goes on.</param>
    /// <exception cref="StoreRefusedException">The store is in use or missing, or the file is there.</exception>
    public async Task<MoveOutcome> ExportAsync(string path, string? keyFile, CancellationToken cancellationToken)
    {
        var key = keyFile is null ? null : SealKey.Read(keyFile);
        await using var store = Named();
        await store.OpenAsync(cancellationToken);
        await CheckWholeAsync(store, cancellationToken);
        var head = new DumpHead(Kinds.Format, Migrator.Supported, _options.Mongo.Connection is null ? "sqlite" : "mongodb", time.GetUtcNow(), key is null ? "leftOut" : "sealed")
        {
            KeyCheck = key?.Check,
            Stamp = await store.StampAsync(cancellationToken),
        };
        await using var source = new ChangedSource(
            store,
            (kind, record) => key is null
                ? SecretRecords.LeaveOut(kind, RunningJobs.Anew(kind, record))
                : SecretRecords.Seal(kind, RunningJobs.Anew(kind, record), key));
        await using var file = new DumpWriter(FileOf(path), head);
        return await new Move(source, file, time, tell).RunAsync(cancellationToken);
    }

    /// <summary>Writes what a file holds into the empty store named by the settings.</summary>
    /// <param name="path">The file, or the folder it is in.</param>
    /// <param name="keyFile">What its secrets are sealed with; null: they are left out.</param>
    /// <param name="withoutSecrets">True: sealed secrets are left out, where there is no key.</param>
    /// <param name="cancellationToken">Ends it; the next run goes on.</param>
    /// <exception cref="StoreRefusedException">The file is damaged or its key is another, or the store is in use or holds other data.</exception>
    public async Task<MoveOutcome> ImportAsync(string path, string? keyFile, bool withoutSecrets, CancellationToken cancellationToken)
    {
        var file = FileOf(path);
        if (!File.Exists(file))
        {
            throw new MoveRefusedException($"没有文件 {file}。", $"There is no file {file}.");
        }

        await using var lines = new DumpReader(file, Migrator.Supported);
        await using var source = new ChangedSource(lines, Opening(lines.Head, keyFile is null ? null : SealKey.Read(keyFile), withoutSecrets));
        await using var store = Named();
        await store.CreateAsync(cancellationToken);
        return await new Move(source, store, time, tell).RunAsync(cancellationToken);
    }

    private static Func<string, string, string?> Opening(DumpHead head, SealKey? key, bool withoutSecrets)
    {
        if (head.KeyCheck is null || withoutSecrets)
        {
            return SecretRecords.LeaveOut;
        }

        if (key?.Check != head.KeyCheck)
        {
            throw new MoveRefusedException(
                "文件里的密码、密钥和账号设置是用另一把密钥封存的：请用 --key 指定导出时的密钥文件，或用 --without-secrets 不导入它们。",
                "The secrets in the file are sealed with another key: name the key file of the export with --key, or leave them out with --without-secrets.");
        }

        return (kind, record) => SecretRecords.Open(kind, record, key);
    }

    private IMovableStore Named() => _options.Mongo.Connection is null ? Embedded() : Shared();

    private SqliteMoving Embedded() => new(new SqliteSettings(Path.Combine(_options.DataDirectory, "scrm.db")));

    private IMovableStore Shared()
    {
        var driver = IStoreDriver.Find() ?? throw new MoveRefusedException(
            "本程序不含 MongoDB 驱动：请用 -p:ScrmDrivers=true 构建。", "This program was built without drivers: build with -p:ScrmDrivers=true.");
        return _options.Mongo.Connection is not null ? driver.Moving(_options) : throw new MoveRefusedException(
            "没有设置 ConnectionStrings:Mongo：请写明 MongoDB 的连接串。", "ConnectionStrings:Mongo is not set: name the MongoDB server.");
    }

    private static async Task CheckWholeAsync(IMoveTarget store, CancellationToken cancellationToken)
    {
        if (await store.MarkAsync(cancellationToken) is { FinishedAt: null } begun)
        {
            throw new MoveRefusedException(
                $"这个存储里只有从 {begun.Source} 迁来的一部分：请先把那次迁移做完。", $"This store holds only part of {begun.Source}: finish that move first.");
        }
    }

    private static string FileOf(string path) => Directory.Exists(path) ? Path.Combine(path, "scrm.jsonl") : path;

    private static StorageOptions Options(IConfiguration configuration)
    {
        var options = configuration.GetSection("Scrm").Get<StorageOptions>() ?? new StorageOptions();
        options.Mongo.Connection = configuration.GetConnectionString("Mongo") is { Length: > 0 } mongo ? mongo : null;
        return options;
    }
}
