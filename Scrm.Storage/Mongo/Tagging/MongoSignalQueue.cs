using MongoDB.Bson;
using Scrm.Core.Tagging;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Tagging;

/// <inheritdoc cref="ISignalQueue"/>
internal sealed class MongoSignalQueue(MongoStore store) : ISignalQueue
{
    /// <inheritdoc/>
    public Task AddAsync(PendingSignal signal, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            SignalRows.Add(session, signal, store.Numbers);
            return Task.FromResult(Written.Keep(true));
        },
        cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PendingSignal>> TakeAsync(TimeSpan hold, int tries, int limit, CancellationToken cancellationToken)
    {
        var now = await store.Clock.NowAsync(cancellationToken);
        var free = new BsonDocument { { "attempts", Op.Below(tries) }, { "until", Op.AtMost(now) } };

        // Asked often and mostly in vain: a look is cheaper than a write.
        if (await store.ReadAsync(session => session.FirstAsync(SignalRows.Plan, free), cancellationToken) is null)
        {
            return [];
        }

        return await store.WriteAsync(
            async session =>
            {
                var rows = await session.AllAsync(SignalRows.Plan, free, new BsonDocument("number", 1), limit);
                foreach (var row in rows)
                {
                    session.Change(
                        SignalRows.Plan,
                        session.Zones.Again(SignalRows.Plan, row),
                        Op.Both(Op.Set(new BsonDocument("until", now + hold.Ticks)), Op.Add(new BsonDocument("attempts", 1))));
                }

                return Written.Keep(Body.All<PendingSignal>(rows));
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task DoneAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            session.Remove(SignalRows.Plan, new BsonDocument("_id", Op.In(ids)));
            return Task.FromResult(Written.Keep(true));
        },
        cancellationToken);
}
