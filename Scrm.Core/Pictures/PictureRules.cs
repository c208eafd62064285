using Scrm.Core.Inboxes;
using Scrm.Core.Tags;

namespace Scrm.Core.Pictures;

/// <summary>Turns counts of a group into its picture. Pure.</summary>
public static class PictureRules
{
    /// <summary>Who did nothing for so many days is dormant.</summary>
    public const int DormantDays = 90;

    /// <summary>Pairs are told of so many tags at most.</summary>
    public const int PairedTags = 16;

    /// <summary>The picture.</summary>
    public static GroupPicture Of(GroupFigures figures, TagBook book, IReadOnlyList<Inbox> inboxes, PicturePeriod period, DateTimeOffset now) => new()
    {
        At = now,
        From = period.From,
        Until = period.Until,
        People = figures.People,
        Dimensions = [.. book.Dimensions.Select(d => Dimension(d.Id, figures, book)).Where(d => d.Tags.Count > 0)],
        Together = [.. figures.Pairs.Select(pair => Lift(pair, figures)).OfType<TagLift>()],
        New = figures.New,
        Active = figures.Active,
        Dormant = figures.Dormant,
        Channels = [.. figures.Inboxes
            .GroupBy(count => inboxes.FirstOrDefault(i => i.Id == count.Name)?.Channel ?? count.Name)
            .Select(g => new NamedCount(g.Key, g.Sum(c => c.People)))
            .OrderByDescending(c => c.People)],
        Hours = figures.Hours,
        Stages = figures.Stages,
        Roles = figures.Roles,
        MeanValue = figures.MeanValue,
    };

    /// <summary>Growth of a count; null when there was nothing before.</summary>
    public static double? Change(int now, int before) => before == 0 ? null : (double)(now - before) / before;

    private static DimensionShare Dimension(string id, GroupFigures figures, TagBook book)
    {
        var tags = book.Tags.Where(t => t.DimensionId == id).Select(t => t.Id).ToHashSet();
        var people = figures.Dimensions.FirstOrDefault(d => d.Name == id)?.People ?? 0;
        return new DimensionShare(
            id,
            people,
            Share(people, figures.People),
            [.. figures.Tags.Where(t => tags.Contains(t.TagId) && t.People + t.Seen + t.SeenBefore > 0)
                .OrderByDescending(t => t.People).ThenBy(t => t.TagId, StringComparer.Ordinal)
                .Select(t => new TagShare(
                    t.TagId, t.People, Share(t.People, figures.People), t.People == 0 ? 0 : t.WeightSum / t.People, t.Seen, t.SeenBefore, Change(t.Seen, t.SeenBefore)))]);
    }

    private static TagLift? Lift(TagPair pair, GroupFigures figures)
    {
        var one = figures.Tags.FirstOrDefault(t => t.TagId == pair.TagId)?.People ?? 0;
        var other = figures.Tags.FirstOrDefault(t => t.TagId == pair.OtherId)?.People ?? 0;
        return one == 0 || other == 0 ? null : new TagLift(pair.TagId, pair.OtherId, pair.People, (double)pair.People * figures.People / ((double)one * other));
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
