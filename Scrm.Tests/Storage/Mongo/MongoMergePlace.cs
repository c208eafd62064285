using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Mongo;

internal sealed class MongoMergePlace : IMergePlace
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-");

    public async Task<MergeWorld> OpenAsync(CancellationToken cancellationToken)
    {
        await MongoServer.EmptyAsync();
        return await MergeWorld.OpenAsync(MongoServer.Settings(_folder.FullName), cancellationToken);
    }

    public void Close() => _folder.Delete(recursive: true);
}
