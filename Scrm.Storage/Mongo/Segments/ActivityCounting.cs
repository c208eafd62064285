using MongoDB.Bson;
using Scrm.Core.Pictures;
using Scrm.Core.Segments.Facts;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Facts;

namespace Scrm.Storage.Mongo.Segments;

/// <summary>Counts who of a group did something.</summary>
internal sealed class ActivityCounting(Session session, HashSet<string> group)
{
    /// <summary>How many were active in a period and in the one before, and how many known people were silent for long when each was over.</summary>
    public async Task<(Movement Active, Movement Dormant)> MovesAsync(PicturePeriod period, FactCounting known)
    {
        var last = period.LastDay;
        var start = period.FirstDay - 1;
        var active = await ActiveAsync(period.FirstDay, last);
        var before = await ActiveAsync(period.Before.FirstDay, start);
        var lately = await ActiveAsync(last - PictureRules.DormantDays + 1, last);
        var latelyBefore = await ActiveAsync(start - PictureRules.DormantDays + 1, start);
        return (
            new Movement(active.Count, before.Count),
            new Movement(TestSets.Without(known.KnownAtEnd, lately).Count, TestSets.Without(known.KnownBefore, latelyBefore).Count));
    }

    private async Task<HashSet<string>> ActiveAsync(long first, long last) => (await session.DistinctAsync(
        ActivityRows.Plan, "contact", new BsonDocument { { "kind", Op.In(Activities.All) }, { "day", Op.Within(first, last + 1) } }))
        .Where(group.Contains).ToHashSet();
}
