using Scrm.Core.Pictures;
using Scrm.Core.Segments.Matching;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Segments;

/// <inheritdoc cref="IPictureSource"/>
internal sealed class SqlitePictureSource(SqliteStore store) : IPictureSource
{
    /// <inheritdoc/>
    public async Task<GroupFigures> CountAsync(
        PersonTest group, IReadOnlyDictionary<string, IReadOnlyList<string>> dimensions, PicturePeriod period, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var people = await store.ReadAsync(session => new TestRows(session).Of(group), cancellationToken);

        // Three readers at once: who has what, what was seen when, and who was there each take about a third.
        var holding = store.ReadAsync(
            session =>
            {
                var tags = new TagCounting(session, people, now);
                return dimensions.ToDictionary(d => d.Key, d => d.Value.Select(tags.Holders).ToList());
            },
            cancellationToken);
        var seeing = store.ReadAsync(
            session =>
            {
                var tags = new TagCounting(session, people, now);
                return dimensions.Values.SelectMany(d => d).Distinct().ToDictionary(tag => tag, tag => tags.Seen(tag, period));
            },
            cancellationToken);
        var figures = await store.ReadAsync(session => Facts(session, people, period), cancellationToken);
        var (held, seen) = (await holding, await seeing);
        return figures with
        {
            Tags = [.. held.Values.SelectMany(h => h).Select(h => new TagFigure(h.TagId, h.Count, h.WeightSum, seen[h.TagId].Now, seen[h.TagId].Before))],
            Dimensions = [.. held.Select(d => new NamedCount(d.Key, d.Value.Aggregate(new RowSet(), (all, h) => all.Or(h.People)).Count))],
            Pairs = TagCounting.Pairs([.. held.Values.SelectMany(h => h)]),
        };
    }

    private static GroupFigures Facts(Session session, RowSet people, PicturePeriod period)
    {
        var activity = new ActivityCounting(session, people);
        var facts = FactCounting.Of(session, people, period);
        var (active, dormant) = activity.Moves(period, facts.KnownAtEnd, facts.KnownBefore);
        return new GroupFigures
        {
            People = people.Count,
            Tags = [],
            Dimensions = [],
            Pairs = [],
            New = facts.New,
            Active = active,
            Dormant = dormant,
            Inboxes = activity.Inboxes(),
            Hours = facts.Hours,
            Stages = facts.Stages,
            Roles = facts.Roles,
            MeanValue = facts.MeanValue,
        };
    }
}
