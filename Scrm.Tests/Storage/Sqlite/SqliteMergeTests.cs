using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteMergeTests : MergeSpec
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-");

    protected override Task<MergeWorld> OpenAsync() =>
        MergeWorld.OpenAsync(new Dictionary<string, string?> { ["Scrm:DataDirectory"] = _folder.FullName }, Token);

    protected override ValueTask CloseAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
