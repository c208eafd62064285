using Scrm.Core.Pictures;
using Scrm.Core.Segments.Matching;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Segments;

/// <inheritdoc cref="IPictureSource"/>
internal sealed class MongoPictureSource(MongoStore store) : IPictureSource
{
    /// <inheritdoc/>
    public Task<GroupFigures> CountAsync(
        PersonTest group, IReadOnlyDictionary<string, IReadOnlyList<string>> dimensions, PicturePeriod period, DateTimeOffset now, CancellationToken cancellationToken) =>
        store.ReadAsync(
            async session =>
            {
                var people = await new TestSets(session).OfAsync(group);
                var tags = new TagCounting(session, people, now);
                var held = new Dictionary<string, IReadOnlyList<TagHolders>>();
                foreach (var (dimension, ids) in dimensions)
                {
                    held[dimension] = await tags.HoldersAsync(ids);
                }

                var all = held.Values.SelectMany(h => h).ToList();
                var seen = await tags.SeenAsync([.. all.Select(h => h.TagId).Distinct()], period);
                return await FactsAsync(session, people, period) with
                {
                    Tags = [.. all.Select(h => new TagFigure(h.TagId, h.People.Count, h.WeightSum, seen[h.TagId].Now, seen[h.TagId].Before))],
                    Dimensions = [.. held.Select(d => new NamedCount(d.Key, d.Value.SelectMany(h => h.People).Distinct().Count()))],
                    Pairs = TagCounting.Pairs(all),
                };
            },
            cancellationToken);

    private static async Task<GroupFigures> FactsAsync(Session session, HashSet<string> people, PicturePeriod period)
    {
        var rows = (await session.FieldsAsync(ContactRows.Plan, [], "facts", "inboxes")).Where(row => people.Contains(row["_id"].AsString)).ToList();
        var counting = new FactCounting([.. rows.Select(row => (row["_id"].AsString, row["facts"].AsBsonDocument))], period);
        var (active, dormant) = await new ActivityCounting(session, people).MovesAsync(period, counting);
        return new GroupFigures
        {
            People = people.Count,
            Tags = [],
            Dimensions = [],
            Pairs = [],
            New = counting.New,
            Active = active,
            Dormant = dormant,
            Inboxes =
            [
                .. rows.SelectMany(row => row["inboxes"].AsBsonArray).GroupBy(inbox => inbox.AsString)
                    .OrderBy(inbox => inbox.Key, StringComparer.Ordinal).Select(inbox => new NamedCount(inbox.Key, inbox.Count())),
            ],
            Hours = counting.Hours,
            Stages = counting.By("stage"),
            Roles = counting.By("role"),
            MeanValue = counting.MeanValue,
        };
    }
}
