using Microsoft.Extensions.Configuration;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Mongo;

/// <summary>The shared store of the tests.</summary>
internal sealed class MongoChoice : StoreChoice
{
    public override async Task<IConfiguration> EmptyAsync(string dataDirectory)
    {
        await MongoServer.EmptyAsync();
        return new ConfigurationBuilder().AddInMemoryCollection(MongoServer.Settings(dataDirectory)).Build();
    }
}
