using MongoDB.Bson;
using MongoDB.Driver;
using Scrm.Core.Scheduled;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Composing;

/// <inheritdoc cref="IScheduleStore"/>
internal sealed class MongoScheduleStore(MongoStore store) : IScheduleStore
{
    /// <summary>Replies for later; only a waiting one is settled.</summary>
    public static readonly CollectionPlan Plan = new("scheduled_replies", "conversation:string due:long state:string number:long body:object")
    {
        Zone = Zoning.By("conversation", "_id"),
        Indexes = [new("conversation -number"), new("state due number")],
    };

    private static readonly string Waiting = Word.Of(ScheduleState.Waiting);

    /// <inheritdoc/>
    public Task AddAsync(ScheduledReply reply, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            session.Insert(Plan, new BsonDocument
            {
                { "_id", reply.Id },
                { "conversation", reply.ConversationId },
                { "due", Instant.Of(reply.DueAt) },
                { "state", Waiting },
                { "number", store.Numbers.Next() },
                { Body.Name, Body.Of(reply) },
            });
            return Task.FromResult(Written.Keep(true));
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<ScheduledReply?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(async session => await session.GetAsync(Plan, id) is { } row ? Read(row) : null, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ScheduledReply>> OfConversationAsync(string conversationId, int limit, CancellationToken cancellationToken) =>
        AllAsync(new BsonDocument("conversation", conversationId), new BsonDocument("number", -1), limit, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ScheduledReply>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) => AllAsync(
        new BsonDocument { { "state", Waiting }, { "due", Op.AtMost(Instant.Of(now)) } },
        new BsonDocument { { "due", 1 }, { "number", 1 } },
        limit,
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SettleAsync(string id, ScheduleState state, string? why, DateTimeOffset at, CancellationToken cancellationToken) => store.DirectAsync(
        Plan,
        async replies => (await replies.UpdateOneAsync(
            new BsonDocument { { "_id", id }, { "state", Waiting } },
            Op.Set(new BsonDocument { { "state", Word.Of(state) }, { "why", Field.Of(why) }, { "settled", Instant.Of(at) } }),
            cancellationToken)).ModifiedCount == 1);

    private Task<IReadOnlyList<ScheduledReply>> AllAsync(BsonDocument which, BsonDocument order, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<ScheduledReply>>(
            async session => [.. (await session.AllAsync(Plan, which, order, limit)).Select(Read)], cancellationToken);

    private static ScheduledReply Read(BsonDocument row) => Body.Read<ScheduledReply>(row) with
    {
        State = Word.To<ScheduleState>(row["state"].AsString),
        Why = row.Text("why"),
        SettledAt = row.Number("settled") is { } at ? Instant.From(at) : null,
    };
}
