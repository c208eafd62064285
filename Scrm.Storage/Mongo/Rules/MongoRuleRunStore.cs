using MongoDB.Bson;
using Scrm.Core.RuleBooks;
using Scrm.Core.Rules;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Rules;

/// <inheritdoc cref="IRuleRunStore"/>
internal sealed class MongoRuleRunStore(MongoStore store) : IRuleRunStore
{
    /// <summary>Drafts tried on past conversations.</summary>
    public static readonly CollectionPlan Plan = new("rule_runs", "version:long number:long rules:array plan:array body:object")
    {
        Zone = Zoning.NothingOfCustomers("rules, figures and ids of conversations"),
        Indexes = [new("number")],
    };

    /// <summary>What would have been different.</summary>
    public static readonly CollectionPlan Lines = new("rule_run_lines", "run:string body:object")
    {
        Zone = Zoning.By("body.conversationId"),
        Indexes = [new("run _id")],
    };

    /// <inheritdoc/>
    public Task AddAsync(RuleRun run, IReadOnlyList<Rule> rules, IReadOnlyList<string> conversationIds, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            session.Insert(Plan, new BsonDocument
            {
                { "_id", run.Id },
                { "version", (long)run.Version },
                { "number", store.Numbers.Next() },
                { "rules", new BsonArray(rules.Select(Body.Of)) },
                { "plan", new BsonArray(conversationIds) },
                { Body.Name, Body.Of(run) },
            });
            return Task.FromResult(Written.Keep(true));
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<RuleRun?> GetAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(async session => Body.ReadOrNull<RuleRun>(await session.GetAsync(Plan, id)), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RuleRun>> ListAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(async session => Body.All<RuleRun>(await session.AllAsync(Plan, [], new BsonDocument("number", -1))), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Rule>> RulesAsync(string id, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<Rule>>(
        async session => await session.GetAsync(Plan, id) is { } row
            ? [.. row["rules"].AsBsonArray.Select(rule => Body.Read<Rule>(new BsonDocument(Body.Name, rule)))]
            : [],
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> PlanAsync(string id, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<string>>(
        async session => await session.GetAsync(Plan, id) is { } row ? [.. row["plan"].AsBsonArray.Select(one => one.AsString)] : [], cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(RuleRun run, long expectedVersion, IReadOnlyList<RuleRunLine> changed, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            if ((await session.GetAsync(Plan, run.Id))?["version"].ToInt64() != expectedVersion)
            {
                return Written.Undo(false);
            }

            session.Change(Plan, new BsonDocument("_id", run.Id), Op.Set(new BsonDocument
            {
                { "version", expectedVersion + 1 }, { Body.Name, Body.Of(run with { Version = expectedVersion + 1 }) },
            }));
            foreach (var line in changed)
            {
                session.Insert(Lines, new BsonDocument { { "_id", store.Numbers.Next() }, { "run", run.Id }, { Body.Name, Body.Of(line) } });
            }

            return Written.Keep(true);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RuleRunLine>> LinesAsync(string id, int skip, int limit, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<RuleRunLine>>(
        async session =>
        [
            .. Body.All<RuleRunLine>(await session.AllAsync(Lines, new BsonDocument("run", id), new BsonDocument("_id", 1), skip + limit)).Skip(skip),
        ],
        cancellationToken);
}
