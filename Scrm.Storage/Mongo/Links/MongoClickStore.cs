using MongoDB.Bson;
using Scrm.Core.Clicks;
using Scrm.Core.Contacts;
using Scrm.Core.Links;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Turns;

namespace Scrm.Storage.Mongo.Links;

/// <inheritdoc cref="IClickStore"/>
internal sealed class MongoClickStore(MongoStore store) : IClickStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<PastClick>> PastAsync(long after, int limit, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<PastClick>>(
        async session =>
        {
            List<PastClick> past = [];
            var which = new BsonDocument { { "number", Op.Above(after) }, { "touchpoint", Op.Exists } };
            foreach (var row in await session.AllAsync(LinkRows.Clicks, which, new BsonDocument("number", 1), limit))
            {
                var place = new BsonDocument { { "_id", row["touchpoint"] }, { "contact", row["contact"] } };
                if (await session.FirstAsync(PersonRows.Touchpoints, place) is { } touched
                    && await session.GetAsync(LinkRows.Plan, row["code"]) is { } link)
                {
                    var touchpoint = Body.Read<Touchpoint>(touched);
                    past.Add(new PastClick(row["number"].ToInt64(), touchpoint.Id, touchpoint.ContactId, Body.Read<ShortLink>(link), touchpoint.At));
                }
            }

            return past;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<long> CountAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(session => session.CountAsync(LinkRows.Clicks, new BsonDocument("contact", Op.Exists)), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(LinkClick click, TimeSpan repeat, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            var recent = new BsonDocument { { "code", click.Code }, { "at", Op.Above(Instant.Of(click.At - repeat)) } };
            if (await session.FirstAsync(LinkRows.Clicks, recent) is not null)
            {
                return Written.Undo(false);
            }

            var link = await session.GetAsync(LinkRows.Plan, click.Code);
            var campaign = link?.Text("campaign") ?? (await MongoLinkStore.Campaigns.FindAsync(session, click.Code) is null ? null : click.Code);
            var contact = click.Touchpoint?.ContactId;
            session.Insert(LinkRows.Clicks, new BsonDocument
            {
                // Two clicks of one moment meet in this identity.
                { "_id", Key.Of(Instant.Of(click.At).ToString(System.Globalization.CultureInfo.InvariantCulture), click.Code) },
                { "code", click.Code },
                { "at", Instant.Of(click.At) },
                { "campaign", Field.Of(campaign), campaign is not null },
                { "contact", Field.Of(contact), contact is not null },
                { "touchpoint", Field.Of(click.Touchpoint?.Id), contact is not null },
                { "number", store.Numbers.Next() },
            });
            if (click.Touchpoint is { } touchpoint)
            {
                PersonRows.AddTouch(session, touchpoint);
            }

            SignalRows.Add(session, click.Signal, store.Numbers);
            return Written.Keep(true);
        },
        cancellationToken);
}
