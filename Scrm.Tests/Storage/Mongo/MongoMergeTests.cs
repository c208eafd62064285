using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Mongo;

[Collection(MongoServer.Name)]
public sealed class MongoMergeTests : MergeSpec
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-");

    protected override async Task<MergeWorld> OpenAsync()
    {
        var store = await MongoServer.EmptyAsync();
        return await MergeWorld.OpenAsync(
            new Dictionary<string, string?>
            {
                ["Scrm:DataDirectory"] = _folder.FullName,
                ["ConnectionStrings:Mongo"] = MongoServer.Connection,
                ["Scrm:Mongo:Database"] = store.Settings.Database,
            },
            Token);
    }

    protected override ValueTask CloseAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
