using Scrm.Core.Pictures;
using Scrm.Core.Segments.Matching;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Segments;

/// <inheritdoc cref="IPictureSource"/>
internal sealed class SqlitePictureSource(SqliteStore store) : IPictureSource
{
    /// <inheritdoc/>
    public Task<GroupFigures> CountAsync(
        PersonTest group, IReadOnlyDictionary<string, IReadOnlyList<string>> dimensions, PicturePeriod period, DateTimeOffset now, CancellationToken cancellationToken) =>
        store.ReadAsync(
            session =>
            {
                var rows = new TestRows(session);
                var people = rows.Of(group);
                var tags = new TagCounting(session, people, now);
                var held = dimensions.ToDictionary(d => d.Key, d => d.Value.Select(tag => tags.Holders(tag)).ToList());
                var activity = new ActivityCounting(session, people);
                var facts = FactCounting.Of(session, people, period);
                return new GroupFigures
                {
                    People = people.Count,
                    Tags = [.. held.Values.SelectMany(h => h).Select(h => tags.Figure(h, period))],
                    Dimensions = [.. held.Select(d => new NamedCount(d.Key, d.Value.Aggregate(new RowSet(), (all, h) => all.Or(h.People)).Count))],
                    Pairs = TagCounting.Pairs([.. held.Values.SelectMany(h => h)]),
                    New = facts.New,
                    Active = new Movement(activity.Active(period).Count, activity.Active(period.Before).Count),
                    Dormant = new Movement(activity.Dormant(facts.KnownAtEnd, period.LastDay), activity.Dormant(facts.KnownBefore, period.FirstDay - 1)),
                    Inboxes = activity.Inboxes(),
                    Hours = facts.Hours,
                    Stages = facts.Stages,
                    Roles = facts.Roles,
                    MeanValue = facts.MeanValue,
                };
            },
            cancellationToken);
}
