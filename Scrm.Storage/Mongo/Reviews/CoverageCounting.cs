using MongoDB.Bson;
using Scrm.Core.Reviews;
using Scrm.Core.Segments.Facts;
using Scrm.Core.Tags;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Facts;

namespace Scrm.Storage.Mongo.Reviews;

/// <summary>Counts how far tags reached in weeks.</summary>
internal static class CoverageCounting
{
    /// <summary>The weeks in which anybody did anything.</summary>
    public static async Task<IReadOnlyList<CoverageWeek>> OfAsync(Session session, IReadOnlyList<DateTimeOffset> weeks, DateTimeOffset now)
    {
        List<CoverageWeek> counted = [];
        foreach (var week in weeks)
        {
            var first = ActivityDay.Of(week);
            var days = await session.FieldsAsync(ActivityRows.Plan, new BsonDocument("day", Op.Within(first, first + 7)), "contact", "kind", "n");
            var people = days.Select(row => row["contact"].AsString).ToHashSet();
            if (people.Count > 0)
            {
                var messages = days.Where(row => row["kind"].AsString == Activities.Message).Sum(row => row["n"].ToInt32());
                counted.Add(new CoverageWeek(week, now, people.Count, messages, await TagsAsync(session, people, week, now)));
            }
        }

        return counted;
    }

    private static async Task<Dictionary<string, int>> TagsAsync(Session session, HashSet<string> people, DateTimeOffset week, DateTimeOffset now)
    {
        var end = week.AddDays(7) < now ? week.AddDays(7) : now;
        HashSet<(string Tag, string Contact)> held = [];
        foreach (var portion in people.Chunk(1_000))
        {
            var tags = Body.All<TagAssignment>(await session.AllAsync(PersonRows.Tags, new BsonDocument("contact", Op.In(portion))));
            held.UnionWith(tags.Where(tag => tag.At <= end && (tag.ExpiresAt is not { } expires || expires > end)).Select(tag => (tag.TagId, tag.ContactId)));
        }

        return held.GroupBy(one => one.Tag).ToDictionary(group => group.Key, group => group.Count());
    }
}
