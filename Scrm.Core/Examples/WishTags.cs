using Scrm.Core.TagBooks;
using Scrm.Core.Tags;

namespace Scrm.Core.Examples;

/// <summary>Makes tags and rules for the kinds of wishes that no rule reads yet, so that examples put tags at once. Pure but for the ids.</summary>
public static class WishTags
{
    private const string DimensionName = "偏好";
    private const string DimensionNameEn = "Wishes";
    private const int Hue = 95;
    private const int LongestName = 40;
    private const double Confidence = 0.95;
    private const int LifetimeDays = 180;

    /// <summary>What is missing; nothing where every kind is read.</summary>
    /// <param name="book">The book as it is.</param>
    /// <param name="slots">The kinds of wishes.</param>
    /// <param name="newId">Makes ids.</param>
    /// <param name="agentId">Who answers for the rules; null: they come with the product.</param>
    /// <param name="now">When they are made; null with the product.</param>
    public static TagBookChange Missing(TagBook book, IEnumerable<WishSlot> slots, Func<string> newId, string? agentId, DateTimeOffset? now)
    {
        var missing = slots.Where(s => s.RuleIds.Count == 0).ToList();
        if (missing.Count == 0)
        {
            return TagBookChange.None;
        }

        var known = book.Dimensions.FirstOrDefault(d => TagWords.Fold(d.Name) == TagWords.Fold(DimensionName));
        var dimension = known ?? new TagDimension(newId(), DimensionName, DimensionNameEn, Exclusive: false, Hue) { Order = book.Dimensions.Count };
        var tags = new List<Tag>();
        var rules = new List<TagRule>();
        foreach (var slot in missing)
        {
            var name = NameOf(slot);
            var tag = TagWords.Find(book with { Tags = [.. book.Tags, .. tags] }, dimension.Id, name);
            if (tag is null)
            {
                tags.Add(tag = new Tag(newId(), dimension.Id, name, null, TagScope.Contact));
            }

            rules.Add(new TagRule
            {
                Id = newId(),
                TagId = tag.Id,
                Source = TagSource.Wish,
                Patterns = [$"{slot.Domain}/{slot.Slot}"],
                Confidence = Confidence,
                LifetimeDays = LifetimeDays,
                OwnerId = agentId,
                UpdatedAt = now,
            });
        }

        return new TagBookChange { Dimensions = known is null ? [dimension] : [], Tags = tags, Rules = rules };
    }

    /// <summary>酒店 and 价格 are 酒店价格; 酒店 and 酒店设施 need not say it twice.</summary>
    private static string NameOf(WishSlot slot)
    {
        var name = slot.Slot.StartsWith(slot.Domain, StringComparison.Ordinal) ? slot.Slot : slot.Domain + slot.Slot;
        return name.Length > LongestName ? name[..LongestName] : name;
    }
}
