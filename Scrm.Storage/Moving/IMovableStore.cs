namespace Scrm.Storage.Moving;

/// <summary>A store, as it is moved: taken for this run alone, and neither served from nor served by.</summary>
internal interface IMovableStore : IMoveSource, IMoveTarget
{
    /// <summary>Opens it to be read; it must be there.</summary>
    Task OpenAsync(CancellationToken cancellationToken);

    /// <summary>Opens it to be written, made where it is missing.</summary>
    Task CreateAsync(CancellationToken cancellationToken);
}
