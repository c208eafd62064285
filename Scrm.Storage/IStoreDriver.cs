using Microsoft.Extensions.DependencyInjection;
using Scrm.Storage.Moving;

namespace Scrm.Storage;

/// <summary>
/// A shared store that only some builds have. It is found by its type, so that nothing else has to know in which build it is.
/// </summary>
internal interface IStoreDriver
{
    /// <summary>Registers every port of the store.</summary>
    void AddTo(IServiceCollection services);

    /// <summary>Creates or migrates the store.</summary>
    Task OpenAsync(IServiceProvider services, CancellationToken cancellationToken);

    /// <summary>The store as it is moved.</summary>
    IMovableStore Moving(StorageOptions options);

    /// <summary>The one this build has.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    static IStoreDriver Needed() => Find() ?? throw new InvalidOperationException(
        "设置了 ConnectionStrings:Mongo，但本程序不含 MongoDB 驱动：请用 -p:ScrmDrivers=true 构建，或去掉该设置以使用内嵌存储。"
        + " / ConnectionStrings:Mongo is set, but this program was built without drivers: build with -p:ScrmDrivers=true,"
        + " or take the setting out to use the embedded store.");

    /// <summary>The one this build has, or null.</summary>
    static IStoreDriver? Find() => typeof(IStoreDriver).Assembly.GetTypes()
        .Where(type => type.IsClass && typeof(IStoreDriver).IsAssignableFrom(type))
        .Select(type => (IStoreDriver)Activator.CreateInstance(type)!)
        .SingleOrDefault();
}
