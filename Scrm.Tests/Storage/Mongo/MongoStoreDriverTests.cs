using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scrm.Storage;
using Scrm.Storage.Mongo;

namespace Scrm.Tests.Storage.Mongo;

/// <summary>What one store has, the other has too.</summary>
public sealed class MongoStoreDriverTests
{
    [Fact]
    public void Every_port_of_the_embedded_store_is_there() => Assert.Equal(Ports(null), Ports("mongodb://localhost"));

    [Fact]
    public void This_build_finds_its_driver() => Assert.IsType<MongoStoreDriver>(IStoreDriver.Find());

    [Fact]
    public void No_two_collections_share_a_name() =>
        Assert.Equal(Plans.All.Count, Plans.All.Select(plan => plan.Name).Distinct().Count());

    private static IReadOnlyList<string> Ports(string? connection)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:Mongo"] = connection }).Build();
        return
        [
            .. new ServiceCollection().AddScrmStorage(configuration)
                .Select(service => service.ServiceType)
                .Where(type => type.IsInterface && type.Namespace!.StartsWith("Scrm.Core", StringComparison.Ordinal))
                .Select(type => type.FullName!).Distinct().Order(StringComparer.Ordinal),
        ];
    }
}
