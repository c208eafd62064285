namespace Scrm.Core.Machines;

/// <summary>Tokens of other systems.</summary>
public interface IApiTokenStore
{
    /// <summary>All, revoked ones among them, oldest first.</summary>
    Task<IReadOnlyList<ApiToken>> AllAsync(CancellationToken cancellationToken);

    /// <summary>One, or null.</summary>
    Task<ApiToken?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Creates or replaces one.</summary>
    Task SaveAsync(ApiToken token, CancellationToken cancellationToken);
}
