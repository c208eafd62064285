namespace Scrm.Core.Foundation;

/// <summary>Small things all processes share and that outlive them: platform tokens, key rings, leases. Compare-and-swap by version.</summary>
public interface ISharedValues
{
    /// <summary>A value that has not expired at <paramref name="now"/>, or null.</summary>
    Task<SharedValue?> GetAsync(string key, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>
    /// Saves when the stored version is <paramref name="expectedVersion"/>; 0: there must be none that lives at <paramref name="now"/>.
    /// </summary>
    /// <returns>The new version, or null when somebody was faster.</returns>
    Task<long?> TrySaveAsync(string key, string value, long expectedVersion, DateTimeOffset? expiresAt, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>All values whose key begins with <paramref name="prefix"/> and that live at <paramref name="now"/>, by key.</summary>
    Task<IReadOnlyDictionary<string, SharedValue>> ListAsync(string prefix, DateTimeOffset now, CancellationToken cancellationToken);
}
