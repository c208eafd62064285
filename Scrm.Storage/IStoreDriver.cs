using Microsoft.Extensions.DependencyInjection;

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

    /// <summary>The one this build has, or null.</summary>
    static IStoreDriver? Find() => typeof(IStoreDriver).Assembly.GetTypes()
        .Where(type => type.IsClass && typeof(IStoreDriver).IsAssignableFrom(type))
        .Select(type => (IStoreDriver)Activator.CreateInstance(type)!)
        .SingleOrDefault();
}
