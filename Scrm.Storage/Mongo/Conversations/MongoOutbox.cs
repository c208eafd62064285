using MongoDB.Bson;
using MongoDB.Driver;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Conversations;

/// <inheritdoc cref="IOutbox"/>
internal sealed class MongoOutbox(MongoStore store) : IOutbox
{
    private const int Portion = 100;

    // Who reports an abandoned entry and dies before saying what became of it leaves it to the next after this time.
    private static readonly TimeSpan ReportLease = TimeSpan.FromMinutes(1);
    private static readonly BsonDocument ByTime = new() { { "due", 1 }, { "seq", 1 }, { "_id", 1 } };

    /// <inheritdoc/>
    public async Task<IReadOnlyList<OutboxEntry>> ClaimAsync(
        string workerId, DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(workerId);
        var free = new BsonDocument { { "holder", BsonNull.Value }, { "due", Op.AtMost(Instant.Of(now)) }, { "passive", false } };
        var found = await store.ReadAsync(
            async session =>
            {
                List<BsonDocument> found = [];
                await foreach (var portion in session.PortionsAsync(OutboxRows.Plan, free, ByTime, Portion))
                {
                    found.AddRange(await OutboxRows.FirstsAsync(session, portion));
                    if (found.Count >= limit)
                    {
                        break;
                    }
                }

                return found;
            },
            cancellationToken);
        return await TakeAsync(found.Take(limit), free, workerId, lease, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<bool> ProlongAsync(string messageId, string workerId, TimeSpan lease, CancellationToken cancellationToken) =>
        await ChangeAsync(
            messageId,
            workerId,
            Op.Set(new BsonDocument("until", await store.Clock.NowAsync(cancellationToken) + lease.Ticks)),
            cancellationToken);

    /// <inheritdoc/>
    public async Task<bool> HoldAsync(string messageId, string workerId, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(workerId);
        var untried = new BsonDocument { { "_id", messageId }, { "holder", BsonNull.Value }, { "passive", false }, { "attempts", 0 } };
        var mine = Op.Set(new BsonDocument { { "holder", workerId }, { "until", await store.Clock.NowAsync(cancellationToken) + lease.Ticks } });
        return await store.DirectAsync(OutboxRows.Plan, async entries =>
            (await entries.UpdateOneAsync(untried, mine, cancellationToken)).ModifiedCount == 1);
    }

    /// <inheritdoc/>
    public Task<bool> PostponeAsync(string messageId, string workerId, DateTimeOffset dueAt, CancellationToken cancellationToken) => ChangeAsync(
        messageId,
        workerId,
        Op.Both(Op.Set(new BsonDocument { { "holder", BsonNull.Value }, { "due", Instant.Of(dueAt) } }), Op.Add(new BsonDocument("attempts", 1)), Op.Unset("until")),
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> ReleaseAsync(string messageId, string workerId, CancellationToken cancellationToken) =>
        ChangeAsync(messageId, workerId, Op.Both(Op.Set(new BsonDocument("holder", BsonNull.Value)), Op.Unset("until")), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<OutboxEntry>> AbandonedAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        var silent = new BsonDocument { { "holder", Op.Not(BsonNull.Value) }, { "until", Op.AtMost(await store.Clock.NowAsync(cancellationToken)) } };
        var late = new BsonDocument { { "holder", BsonNull.Value }, { "passive", true }, { "due", Op.AtMost(Instant.Of(now)) } };
        var lost = Op.Any(silent, late);
        var found = await store.ReadAsync(session => session.AllAsync(OutboxRows.Plan, lost, ByTime, limit), cancellationToken);
        return await TakeAsync(found, lost, OutboxEntry.Abandoned, ReportLease, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken) =>
        store.ReadAsync<DateTimeOffset?>(
            async session => new[] { await FirstDueAsync(session), await FirstEndAsync(session) }.Min() is { } next ? Instant.From(next) : null,
            cancellationToken);

    /// <inheritdoc/>
    public Task<PendingMessages> PendingAsync(string conversationId, CancellationToken cancellationToken) => store.ReadAsync(
        async session =>
        {
            var rows = await session.AllAsync(OutboxRows.Plan, new BsonDocument("conversation", conversationId));
            var passive = rows.Count(row => row.Is("passive"));
            return new PendingMessages(rows.Count - passive, passive);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<OutboxBacklog>> BacklogAsync(CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<OutboxBacklog>>(
        async session =>
        [
            .. (await session.AggregateAsync(
                OutboxRows.Plan,
                new BsonDocument("$match", new BsonDocument("passive", false)),
                new BsonDocument("$group", new BsonDocument
                {
                    { "_id", "$inbox" },
                    { "count", new BsonDocument("$sum", 1) },
                    { "due", new BsonDocument("$min", "$due") },
                    { "attempts", new BsonDocument("$max", "$attempts") },
                })))
                .Select(row => new OutboxBacklog(
                    row["_id"].AsString, row["count"].ToInt32(), Instant.From(row["due"].ToInt64()), row["attempts"].ToInt32()))
                .OrderBy(backlog => backlog.InboxId, StringComparer.Ordinal),
        ],
        cancellationToken);

    private static async Task<long?> FirstDueAsync(Session session)
    {
        var free = new BsonDocument("holder", BsonNull.Value);
        await foreach (var portion in session.PortionsAsync(OutboxRows.Plan, free, ByTime, Portion))
        {
            var firsts = await OutboxRows.FirstsAsync(session, portion);
            if (portion.FirstOrDefault(row => row.Is("passive") || firsts.Contains(row)) is { } first)
            {
                return first["due"].ToInt64();
            }
        }

        return null;
    }

    private static async Task<long?> FirstEndAsync(Session session) =>
        (await session.FirstAsync(OutboxRows.Plan, new BsonDocument("holder", Op.Not(BsonNull.Value)), new BsonDocument("until", 1)))?.Number("until");

    private Task<bool> ChangeAsync(string messageId, string workerId, BsonDocument change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workerId);
        return store.DirectAsync(OutboxRows.Plan, async entries => (await entries.UpdateOneAsync(
            new BsonDocument { { "_id", messageId }, { "holder", workerId } }, change, cancellationToken)).ModifiedCount == 1);
    }

    // Whoever changes an entry first has it: each is asked for by itself, as it was found.
    private async Task<IReadOnlyList<OutboxEntry>> TakeAsync(
        IEnumerable<BsonDocument> found, BsonDocument state, string holder, TimeSpan lease, CancellationToken cancellationToken)
    {
        List<OutboxEntry> taken = [];
        foreach (var row in found)
        {
            var mine = Op.Set(new BsonDocument { { "holder", holder }, { "until", await store.Clock.NowAsync(cancellationToken) + lease.Ticks } });
            var result = await store.DirectAsync(OutboxRows.Plan, entries => entries.FindOneAndUpdateAsync(
                Op.All([new BsonDocument { { "_id", row["_id"] }, { "conversation", row["conversation"] } }, state]), mine, null, cancellationToken));
            if (result is not null)
            {
                taken.Add(OutboxRows.Read(result));
            }
        }

        return taken;
    }
}
