using MongoDB.Bson;
using Scrm.Core.Agents;
using Scrm.Core.Inboxes;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Catalog;

/// <inheritdoc cref="IDirectory"/>
internal sealed class MongoDirectory(MongoStore store) : IDirectory
{
    /// <summary>Who may sign in; small, in one place, a name once.</summary>
    public static readonly CollectionPlan Users = new("users", "name:string version:long body:object")
    {
        Zone = Zoning.NothingOfCustomers("staff"),
        Indexes = [new("name") { Unique = true }],
    };

    private static readonly CatalogRows<Inbox> Inboxes = new("inbox");
    private static readonly CatalogRows<Team> Teams = new("team");
    private static readonly CatalogRows<Agent> Agents = new("agent");

    /// <inheritdoc/>
    public Task<IReadOnlyList<Inbox>> InboxesAsync(CancellationToken cancellationToken) => store.ReadAsync(Inboxes.AllAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<Inbox?> FindInboxAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Inboxes.FindAsync(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task SaveInboxAsync(Inbox inbox, CancellationToken cancellationToken) => Inboxes.SaveAsync(store, inbox.Id, inbox, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Team>> TeamsAsync(CancellationToken cancellationToken) => store.ReadAsync(Teams.AllAsync, cancellationToken);

    /// <inheritdoc/>
    public Task SaveTeamAsync(Team team, CancellationToken cancellationToken) => Teams.SaveAsync(store, team.Id, team, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Agent>> AgentsAsync(CancellationToken cancellationToken) => store.ReadAsync(Agents.AllAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<Agent?> FindAgentAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Agents.FindAsync(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task SaveAgentAsync(Agent agent, CancellationToken cancellationToken) => Agents.SaveAsync(store, agent.Id, agent, cancellationToken);

    /// <inheritdoc/>
    public Task<Account?> FindAccountAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(async session => Body.ReadOrNull<Account>(await session.GetAsync(Users, id)), cancellationToken);

    /// <inheritdoc/>
    public Task<Account?> FindAccountByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => store.ReadAsync(
        async session => Body.ReadOrNull<Account>(await session.FirstAsync(Users, new BsonDocument("name", normalizedUserName))), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAccountAsync(Account account, long expectedVersion, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            var stored = await session.GetAsync(Users, account.Id);
            var named = await session.FirstAsync(Users, new BsonDocument("name", account.NormalizedUserName));
            if ((stored?["version"].ToInt64() ?? 0) != expectedVersion || (named is not null && named["_id"].AsString != account.Id))
            {
                return Written.Undo(false);
            }

            session.Put(Users, new BsonDocument
            {
                { "_id", account.Id },
                { "name", account.NormalizedUserName },
                { "version", expectedVersion + 1 },
                { Body.Name, Body.Of(account with { Version = expectedVersion + 1 }) },
            });
            return Written.Keep(true);
        },
        cancellationToken);
}
