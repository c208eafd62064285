using Scrm.Core.Inboxes;

namespace Scrm.Core.Agents;

/// <summary>Who and what there is: inboxes, teams, agents and their accounts. Small; implementations may read everything at once.</summary>
public interface IDirectory
{
    /// <summary>All inboxes.</summary>
    Task<IReadOnlyList<Inbox>> InboxesAsync(CancellationToken cancellationToken);

    /// <summary>One inbox, or null.</summary>
    Task<Inbox?> FindInboxAsync(string id, CancellationToken cancellationToken);

    /// <summary>Creates or replaces an inbox.</summary>
    Task SaveInboxAsync(Inbox inbox, CancellationToken cancellationToken);

    /// <summary>All teams.</summary>
    Task<IReadOnlyList<Team>> TeamsAsync(CancellationToken cancellationToken);

    /// <summary>Creates or replaces a team.</summary>
    Task SaveTeamAsync(Team team, CancellationToken cancellationToken);

    /// <summary>All agents, disabled ones among them.</summary>
    Task<IReadOnlyList<Agent>> AgentsAsync(CancellationToken cancellationToken);

    /// <summary>One agent, or null.</summary>
    Task<Agent?> FindAgentAsync(string id, CancellationToken cancellationToken);

    /// <summary>Creates or replaces an agent.</summary>
    Task SaveAgentAsync(Agent agent, CancellationToken cancellationToken);

    /// <summary>An account by id, or null.</summary>
    Task<Account?> FindAccountAsync(string id, CancellationToken cancellationToken);

    /// <summary>An account by its upper-case user name, or null.</summary>
    Task<Account?> FindAccountByNameAsync(string normalizedUserName, CancellationToken cancellationToken);

    /// <summary>
    /// Saves an account when the stored version is <paramref name="expectedVersion"/> (0: new).
    /// False on a different version or a user name already taken.
    /// </summary>
    Task<bool> SaveAccountAsync(Account account, long expectedVersion, CancellationToken cancellationToken);
}
