using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Mongo;

[Collection(MongoServer.Name)]
public sealed class MongoMergeTests : MergeSpec
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-");

    protected override async Task<MergeWorld> OpenAsync()
    {
        await MongoServer.EmptyAsync();
        return await MergeWorld.OpenAsync(MongoServer.Settings(_folder.FullName), Token);
    }

    protected override ValueTask CloseAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
