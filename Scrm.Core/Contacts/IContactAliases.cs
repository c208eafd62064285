namespace Scrm.Core.Contacts;

/// <summary>Ids of contacts that became part of others still lead to them.</summary>
public interface IContactAliases
{
    /// <summary>Who answers for an id that is part of somebody else, through several merges; null: the id stands for itself.</summary>
    Task<string?> KeeperAsync(string contactId, CancellationToken cancellationToken);
}
