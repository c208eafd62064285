using Scrm.Core.Segments;

namespace Scrm.Host.Demo;

/// <summary>Segments an outdoor shop would ask for first.</summary>
internal static class DemoSegments
{
    public static IReadOnlyList<Segment> All(DateTimeOffset now) =>
    [
        Segment("offers", "近期关心优惠", "新活动先告诉他们", now, All(
            Any(Tag("content.offers"), Tag("spending.budget")),
            Seen(30))),
        Segment("outdoors", "露营与徒步爱好者", "装备上新、路线攻略", now, Any(Tag("interest.camping"), Tag("interest.hiking"), Tag("interest.outdoor"))),
        Segment("unhappy", "需要安抚的客户", "近 30 天投诉或退换货，先由资深客服接待", now, Any(
            Tag("need.complaint") with { Days = 30 },
            Tag("need.returns") with { Days = 30 })),
        Segment("quiet", "沉睡客户", "三个月没有动静但还在关注", now, All(
            Seen(90) with { Negated = true },
            new SegmentCondition { Kind = ConditionKind.Following, Values = ["yes"] })),
    ];

    private static Segment Segment(string id, string name, string description, DateTimeOffset now, SegmentCondition condition) => new()
    {
        Id = id,
        Name = name,
        Description = description,
        Condition = condition,
        CreatedAt = now,
        UpdatedAt = now,
        UpdatedBy = "demo",
    };

    private static SegmentCondition Tag(string id) => new() { Kind = ConditionKind.Tag, Subject = id };

    private static SegmentCondition Seen(int days) => new() { Kind = ConditionKind.Seen, Subject = "last", Days = days };

    private static SegmentCondition All(params SegmentCondition[] parts) => new() { Kind = ConditionKind.All, Conditions = parts };

    private static SegmentCondition Any(params SegmentCondition[] parts) => new() { Kind = ConditionKind.Any, Conditions = parts };
}
