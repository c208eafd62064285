namespace Scrm.Core.Contacts;

/// <summary>Finds people by what they are known by in more than one place. Kept up by whatever saves a person.</summary>
public interface IPersonKeys
{
    /// <summary>The person with a key, of several the one known longest; null: nobody.</summary>
    /// <param name="key">What he is known by.</param>
    /// <param name="beside">An id of the one region he is looked for in; null: in all.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    Task<string?> FindAsync(PersonKey key, string? beside, CancellationToken cancellationToken);

    /// <summary>People some of whose keys have come up since they were last settled: their ids, oldest first.</summary>
    Task<IReadOnlyList<string>> FreshAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Nothing about these keys of a person is open any more; others may have come up meanwhile.</summary>
    Task SettleAsync(string contactId, IReadOnlyList<PersonKey> keys, CancellationToken cancellationToken);
}
