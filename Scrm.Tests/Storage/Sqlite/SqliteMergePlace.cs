using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

internal sealed class SqliteMergePlace : IMergePlace
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-");

    public Task<MergeWorld> OpenAsync(CancellationToken cancellationToken) =>
        MergeWorld.OpenAsync(new Dictionary<string, string?> { ["Scrm:DataDirectory"] = _folder.FullName }, cancellationToken);

    public void Close() => _folder.Delete(recursive: true);
}
