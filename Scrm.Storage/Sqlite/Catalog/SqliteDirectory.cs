using Scrm.Core.Agents;
using Scrm.Core.Inboxes;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Catalog;

/// <inheritdoc cref="IDirectory"/>
internal sealed class SqliteDirectory(SqliteStore store) : IDirectory
{
    private static readonly CatalogRows<Inbox> Inboxes = new("inbox");
    private static readonly CatalogRows<Team> Teams = new("team");
    private static readonly CatalogRows<Agent> Agents = new("agent");

    /// <inheritdoc/>
    public Task<IReadOnlyList<Inbox>> InboxesAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(Inboxes.All, cancellationToken);

    /// <inheritdoc/>
    public Task<Inbox?> FindInboxAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Inboxes.Find(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task SaveInboxAsync(Inbox inbox, CancellationToken cancellationToken) =>
        Inboxes.SaveAsync(store, inbox.Id, inbox, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Team>> TeamsAsync(CancellationToken cancellationToken) => store.ReadAsync(Teams.All, cancellationToken);

    /// <inheritdoc/>
    public Task SaveTeamAsync(Team team, CancellationToken cancellationToken) =>
        Teams.SaveAsync(store, team.Id, team, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Agent>> AgentsAsync(CancellationToken cancellationToken) => store.ReadAsync(Agents.All, cancellationToken);

    /// <inheritdoc/>
    public Task<Agent?> FindAgentAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Agents.Find(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task SaveAgentAsync(Agent agent, CancellationToken cancellationToken) =>
        Agents.SaveAsync(store, agent.Id, agent, cancellationToken);

    /// <inheritdoc/>
    public Task<Account?> FindAccountAsync(string id, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First(
            "SELECT body FROM accounts WHERE id = @id", reader => Json.Read<Account>(reader.GetString(0)), ("@id", id)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<Account?> FindAccountByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First(
            "SELECT body FROM accounts WHERE normalized_user_name = @name",
            reader => Json.Read<Account>(reader.GetString(0)),
            ("@name", normalizedUserName)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAccountAsync(Account account, long expectedVersion, CancellationToken cancellationToken)
    {
        var body = Json.Write(account with { Version = expectedVersion + 1 });
        return store.WriteAsync(
            session =>
            {
                // Ignored: a known id, a taken name.
                var saved = session.Execute(
                    expectedVersion == 0
                        ? "INSERT OR IGNORE INTO accounts (id, normalized_user_name, version, body) VALUES (@id, @name, @expected + 1, @body)"
                        : """
                          UPDATE OR IGNORE accounts SET normalized_user_name = @name, version = @expected + 1, body = @body
                          WHERE id = @id AND version = @expected
                          """,
                    ("@id", account.Id),
                    ("@name", account.NormalizedUserName),
                    ("@expected", expectedVersion),
                    ("@body", body));
                return Written.Keep(saved == 1);
            },
            cancellationToken);
    }
}
