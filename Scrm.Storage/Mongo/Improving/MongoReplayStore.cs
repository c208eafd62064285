using MongoDB.Bson;
using Scrm.Core.Editions;
using Scrm.Core.Replays;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Improving;

/// <inheritdoc cref="IReplayStore"/>
internal sealed class MongoReplayStore(MongoStore store) : IReplayStore
{
    /// <summary>Past periods played through a draft of the answers.</summary>
    public static readonly CollectionPlan Plan = new("replays", "version:long number:long draft:object plan:array body:object")
    {
        Zone = Zoning.NothingOfCustomers("a draft of answers, figures and ids of conversations"),
        Indexes = [new("number")],
    };

    /// <summary>What would have been different.</summary>
    public static readonly CollectionPlan Lines = new("replay_lines", "replay:string n:int verdict:string was:string becomes:string body:object")
    {
        Zone = Zoning.By("body.conversationId"),
        Indexes = [new("replay n")],
    };

    /// <inheritdoc/>
    public Task AddAsync(ReplayJob job, BookDraft draft, IReadOnlyList<string> conversationIds, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            session.Insert(Plan, new BsonDocument
            {
                { "_id", job.Id },
                { "version", (long)job.Version },
                { "number", store.Numbers.Next() },
                { "draft", Body.Of(draft) },
                { "plan", new BsonArray(conversationIds) },
                { Body.Name, Body.Of(job) },
            });
            return Task.FromResult(Written.Keep(true));
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<ReplayJob?> GetAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(async session => Body.ReadOrNull<ReplayJob>(await session.GetAsync(Plan, id)), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ReplayJob>> ListAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(async session => Body.All<ReplayJob>(await session.AllAsync(Plan, [], new BsonDocument("number", -1))), cancellationToken);

    /// <inheritdoc/>
    public Task<BookDraft> DraftAsync(string id, CancellationToken cancellationToken) => store.ReadAsync(
        async session => await session.GetAsync(Plan, id) is { } row ? Body.Read<BookDraft>(new BsonDocument(Body.Name, row["draft"])) : BookDraft.None,
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> PlanAsync(string id, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<string>>(
        async session => await session.GetAsync(Plan, id) is { } row ? [.. row["plan"].AsBsonArray.Select(one => one.AsString)] : [], cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(ReplayJob job, long expectedVersion, int first, IReadOnlyList<ReplayLine> lines, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            if ((await session.GetAsync(Plan, job.Id))?["version"].ToInt64() != expectedVersion)
            {
                return Written.Undo(false);
            }

            session.Change(Plan, new BsonDocument("_id", job.Id), Op.Set(new BsonDocument
            {
                { "version", expectedVersion + 1 }, { Body.Name, Body.Of(job with { Version = expectedVersion + 1 }) },
            }));
            session.Remove(Lines, new BsonDocument { { "replay", job.Id }, { "n", Op.AtLeast(first) } });
            for (var i = 0; i < lines.Count; i++)
            {
                session.Insert(Lines, new BsonDocument
                {
                    { "_id", store.Numbers.Next() },
                    { "replay", job.Id },
                    { "n", first + i },
                    { "verdict", Word.Of(lines[i].Verdict) },
                    { "was", Word.Of(lines[i].Before.Kind) },
                    { "becomes", Word.Of(lines[i].After.Kind) },
                    { Body.Name, Body.Of(lines[i]) },
                });
            }

            return Written.Keep(true);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ReplayLine>> LinesAsync(ReplayQuery query, CancellationToken cancellationToken)
    {
        var which = new BsonDocument
        {
            { "replay", query.Id },
            { "verdict", query.Verdict is { } verdict ? Word.Of(verdict) : "", query.Verdict is not null },
            { "was", query.Before is { } was ? Word.Of(was) : "", query.Before is not null },
            { "becomes", query.After is { } becomes ? Word.Of(becomes) : "", query.After is not null },
        };
        return store.ReadAsync<IReadOnlyList<ReplayLine>>(
            async session =>
            [
                .. Body.All<ReplayLine>(await session.AllAsync(Lines, which, new BsonDocument("n", 1), query.Skip + query.Limit)).Skip(query.Skip),
            ],
            cancellationToken);
    }
}
