using Scrm.Core.Segments.Facts;
using Scrm.Core.Segments.Matching;

namespace Scrm.Core.Segments;

/// <summary>Reads conditions that have no parts.</summary>
internal sealed class ConditionReader(SegmentContext context)
{
    private const int MaxDays = 3650;
    private const int MaxText = 200;
    private const int MaxValues = 200;
    private readonly TagConditionReader _tags = new(context);

    /// <summary>The test, or the problem.</summary>
    public ConditionRead Read(SegmentCondition c)
    {
        if ((c.Days ?? 1) is < 1 or > MaxDays || (c.DaysAgo ?? 1) is < 1 or > MaxDays)
        {
            return ConditionRead.Refused("daysRange", $"Days are 1 to {MaxDays}.");
        }

        if (c.Min > c.Max || !double.IsFinite(c.Min ?? 0) || !double.IsFinite(c.Max ?? 0))
        {
            return ConditionRead.Refused("rangeEmpty", "The lowest is above the highest.");
        }

        if (c.Text?.Length > MaxText || c.Values.Count > MaxValues || c.Values.Any(v => v.Length > MaxText))
        {
            return ConditionRead.Refused("tooLong", $"At most {MaxValues} values of {MaxText} characters.");
        }

        return c.Kind switch
        {
            ConditionKind.Tag => _tags.Tag(c),
            ConditionKind.Dimension => _tags.Dimension(c),
            ConditionKind.Persona => PersonaConditionReader.Read(c),
            ConditionKind.Channel => Channel(c),
            ConditionKind.Inbox => Inbox(c),
            ConditionKind.Following => Following(c),
            ConditionKind.Source => c.Values.Count == 0 ? NoValues : new SourceTest(c.Values),
            ConditionKind.Code => c.Values.Count == 0 ? NoValues : new CodeTest(c.Values),
            ConditionKind.Activity => Activity(c),
            ConditionKind.Seen => SeenConditionReader.Read(c, context.Now),
            ConditionKind.Attribute => Attribute(c),
            _ => ConditionRead.Refused("kindUnknown", "There is no such kind of condition."),
        };
    }

    private static ConditionRead NoValues => ConditionRead.Refused("valuesMissing", "Choose at least one.");

    private ConditionRead Channel(SegmentCondition c)
    {
        var inboxes = context.Inboxes.Where(i => c.Values.Contains(i.Channel)).Select(i => i.Id).ToList();
        return c.Values.Count == 0 ? NoValues
            : inboxes.Count == 0 ? ConditionRead.Refused("channelUnknown", "No account is on this channel.")
            : new InboxTest(inboxes);
    }

    private ConditionRead Inbox(SegmentCondition c) =>
        c.Values.Count == 0 ? NoValues
        : c.Values.Any(id => context.Inboxes.All(i => i.Id != id)) ? ConditionRead.Refused("inboxUnknown", "There is no such account.")
        : new InboxTest(c.Values);

    private static ConditionRead Following(SegmentCondition c) => c.Values is [var word, ..]
        ? word switch
        {
            "yes" => new FollowingTest(true),
            "no" => new FollowingTest(false),
            "unknown" => new FollowingTest(null),
            _ => ConditionRead.Refused("valueUnknown", "Following is yes, no or unknown."),
        }
        : NoValues;

    private ConditionRead Activity(SegmentCondition c) =>
        c.Subject is null || !Activities.All.Contains(c.Subject) ? ConditionRead.Refused("activityUnknown", "There is no such activity.")
        : c.Min is null && c.Max is null ? ConditionRead.Refused("rangeMissing", "Say how often at least or at most.")
        : c.Min < 0 || c.Max < 0 || c.Min > int.MaxValue ? ConditionRead.Refused("countRange", "A count is 0 or more.")
        : new ActivityTest(
            c.Subject,
            c.Days is { } days ? ActivityDay.First(context.Now, days) : null,
            (int)Math.Ceiling(c.Min ?? 0),
            (int)Math.Min(c.Max ?? int.MaxValue, int.MaxValue));

    private static ConditionRead Attribute(SegmentCondition c)
    {
        var operand = AttributeFact.Of(c.Subject ?? "", c.Text ?? "");
        return string.IsNullOrWhiteSpace(c.Subject) ? ConditionRead.Refused("nameMissing", "Name the field.")
            : c.Comparison is not { } comparison ? ConditionRead.Refused("comparisonMissing", "Say how to compare.")
            : comparison != Comparison.Exists && operand.Folded.Length == 0 ? ConditionRead.Refused("textMissing", "Say what to compare with.")
            : comparison is Comparison.Over or Comparison.Under && operand is { Number: null, Day: null }
                ? ConditionRead.Refused("numberWanted", "Only numbers and dates are greater or smaller.")
            : new AttributeTest(c.Subject, comparison, operand);
    }
}
