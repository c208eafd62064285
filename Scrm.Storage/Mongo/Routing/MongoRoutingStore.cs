using MongoDB.Bson;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Routing.Queueing;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Turns;

namespace Scrm.Storage.Mongo.Routing;

/// <inheritdoc cref="IRoutingStore"/>
internal sealed class MongoRoutingStore(MongoStore store) : IRoutingStore
{
    private const string OnlySettings = "routing";
    private static readonly CatalogRows<RoutingSettings> Settings = new("routingSettings");

    /// <inheritdoc/>
    public Task<IReadOnlyList<SeatLoad>> LoadsAsync(CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<SeatLoad>>(
        async session =>
        {
            var held = (await session.AllAsync(HeldRows.Plan, [])).ToDictionary(row => row["_id"].AsString, row => HeldRows.WeightOf(row));
            var seats = (await session.AllAsync(RoutingRows.Seats, [])).ToDictionary(row => row["_id"].AsString, row => Instant.From(row["moved"].ToInt64()));
            return
            [
                .. seats.Select(seat => new SeatLoad(seat.Key, held.GetValueOrDefault(seat.Key), seat.Value)),
                .. held.Where(one => one.Value > 0 && !seats.ContainsKey(one.Key)).Select(one => new SeatLoad(one.Key, one.Value, null)),
            ];
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TeamTurn>> TurnsAsync(CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<TeamTurn>>(
        async session =>
        [
            .. (await session.AllAsync(RoutingRows.Turns, [])).Select(row => new TeamTurn(row["_id"].AsString, row["turn"].ToInt64(), row["agent"].AsString)),
        ],
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RoutingDecision>> DecisionsAsync(string conversationId, int limit, CancellationToken cancellationToken) => store.ReadAsync(
        async session => Body.All<RoutingDecision>(await session.AllAsync(
            RoutingRows.Decisions, new BsonDocument("conversation", conversationId), new BsonDocument("number", -1), limit)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<string?> LastAgentAsync(string contactId, CancellationToken cancellationToken) =>
        store.ReadAsync(async session => (await session.GetAsync(RoutingRows.LastAgents, contactId))?.Text("agent"), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TeamAnswered>> AnsweredAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<TeamAnswered>>(
            async session =>
            [
                .. (await session.AllAsync(
                    RoutingRows.Decisions,
                    new BsonDocument
                    {
                        { "kind", Op.In([Word.Of(DecisionKind.Assigned), Word.Of(DecisionKind.Claimed)]) }, { "at", Op.AtLeast(Instant.Of(since)) },
                    },
                    new BsonDocument("at", 1))).Select(row => new TeamAnswered(row.Text("team"), Instant.From(row["at"].ToInt64()))),
            ],
            cancellationToken);

    /// <inheritdoc/>
    public Task<RoutingSettings> SettingsAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(async session => await Settings.FindAsync(session, OnlySettings) ?? new RoutingSettings(), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveSettingsAsync(RoutingSettings settings, long expectedVersion, CancellationToken cancellationToken) =>
        Settings.TrySaveAsync(store, OnlySettings, settings with { Version = expectedVersion + 1 }, expectedVersion, cancellationToken);
}
