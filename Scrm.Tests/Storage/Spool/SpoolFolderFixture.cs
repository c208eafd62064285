using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Storage.Spool;
using Scrm.Tests.Doubles;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Spool;

/// <summary>A folder of its own and the spools of several processes in it.</summary>
internal sealed class SpoolFolderFixture : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-spool-");
    private readonly List<FileReceiptSpool> _spools = [];
    private readonly SequenceIds _ids = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public FakeClock Clock { get; } = new();

    /// <summary>Files now, by name.</summary>
    public IReadOnlyList<string> Files =>
        [.. Directory.EnumerateFiles(_folder.FullName, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>The spool of another process.</summary>
    public FileReceiptSpool Open(int maxMessages = 1_000, long maxBytes = 1_000_000, CrashPoints? crash = null)
    {
        var settings = new SpoolSettings(Path.Combine(_folder.FullName, "spool"), maxMessages, maxBytes);
        var spool = new FileReceiptSpool(settings, new ProcessInstance(_ids), Clock, crash ?? CrashPoints.None);
        _spools.Add(spool);
        return spool;
    }

    public static Task<bool> AddAsync(IReceiptSpool spool, string key) => spool.AppendAsync(Sample.Inbound(key), Sample.Noon, Token);

    public static async Task<IReadOnlyList<string>> KeysAsync(IReceiptSpool spool, int limit = 100) =>
        [.. (await spool.ReadAsync(limit, Token)).Select(message => message.Inbound.DedupeKey)];

    /// <summary>Reads until nothing is left.</summary>
    public static async Task<IReadOnlyList<string>> EmptyAsync(IReceiptSpool spool)
    {
        List<string> all = [];
        while (await KeysAsync(spool, 7) is { Count: > 0 } keys)
        {
            all.AddRange(keys);
            await spool.RemoveAsync(keys.Count, Token);
        }

        return all;
    }

    public void Dispose()
    {
        _spools.ForEach(spool => spool.Dispose());
        _folder.Delete(recursive: true);
    }
}
