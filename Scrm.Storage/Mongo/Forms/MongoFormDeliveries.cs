using MongoDB.Bson;
using Scrm.Core.Dialogues;
using Scrm.Core.Foundation;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Turns;

namespace Scrm.Storage.Mongo.Forms;

/// <inheritdoc cref="IFormDeliveries"/>
internal sealed class MongoFormDeliveries(MongoStore store) : IFormDeliveries
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<FormDelivery>> TakeAsync(DateTimeOffset now, TimeSpan hold, int limit, CancellationToken cancellationToken)
    {
        var present = await store.Clock.NowAsync(cancellationToken);
        var free = new BsonDocument
        {
            { "state", Word.Of(DeliveryState.Waiting) }, { "next", Op.AtMost(Instant.Of(now)) }, { "until", Op.AtMost(present) },
        };

        // Asked often and mostly in vain: a look is cheaper than a write.
        if (await store.ReadAsync(session => session.FirstAsync(FormOutcomeRows.Deliveries, free), cancellationToken) is null)
        {
            return [];
        }

        return await store.WriteAsync<IReadOnlyList<FormDelivery>>(
            async session =>
            {
                var rows = await session.AllAsync(FormOutcomeRows.Deliveries, free, new BsonDocument("next", 1), limit);
                foreach (var row in rows)
                {
                    session.Change(FormOutcomeRows.Deliveries, new BsonDocument("_id", row["_id"]), Op.Set(new BsonDocument("until", present + hold.Ticks)));
                }

                return Written.Keep<IReadOnlyList<FormDelivery>>([.. Body.All<FormDelivery>(rows).OrderBy(d => d.CreatedAt)]);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task SaveAsync(FormDelivery delivery, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            var fields = FormOutcomeRows.Document(delivery);
            fields.Remove("_id");
            session.Change(FormOutcomeRows.Deliveries, new BsonDocument("_id", delivery.Id), Op.Set(fields));
            return Task.FromResult(Written.Keep(true));
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<FormDelivery?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(async session => Body.ReadOrNull<FormDelivery>(await session.GetAsync(FormOutcomeRows.Deliveries, id)), cancellationToken);

    /// <inheritdoc/>
    public Task<Page<FormDelivery>> ListAsync(string formId, string? cursor, int limit, CancellationToken cancellationToken) => TimePages.ReadAsync<FormDelivery>(
        store, FormOutcomeRows.Deliveries, new BsonDocument("form", formId), cursor, Math.Clamp(limit, 1, 200), cancellationToken);
}
