using Scrm.Core.Segments;
using Scrm.Core.Segments.Matching;

namespace Scrm.Bench.History;

/// <summary>Conditions as people build them: from one tag to trees.</summary>
internal static class Questions
{
    public static IReadOnlyList<SegmentCondition> All { get; } =
    [
        Tag("interest.outdoor"),
        Tag("need.complaint") with { Days = 30 },
        All2(Tag("interest.outdoor") with { MinWeight = 0.2 }, Not(Tag("need.complaint"))),
        All2(Seen("last", 30), new SegmentCondition { Kind = ConditionKind.Following, Values = ["yes"] }),
        Any(Tag("spending.high"), Tag("spending.value"), Tag("behaviour.bulk")),
        All2(new SegmentCondition { Kind = ConditionKind.Activity, Subject = "message", Days = 30, Min = 3 }, Tag("content.offers")),
        new SegmentCondition { Kind = ConditionKind.Activity, Subject = "message", Days = 365, Min = 10 },
        new SegmentCondition { Kind = ConditionKind.Activity, Subject = "message", Min = 15 },
        new SegmentCondition { Kind = ConditionKind.Dimension, Subject = "interest", Min = 0.5 },
        All2(
            new SegmentCondition { Kind = ConditionKind.Persona, Subject = "value", Min = 60 },
            new SegmentCondition { Kind = ConditionKind.Persona, Subject = "stage", Values = ["active", "loyal"] },
            new SegmentCondition { Kind = ConditionKind.Channel, Values = ["wechat"] },
            Any(Tag("interest.travel"), Tag("interest.family"), Not(Seen("last", 90)))),
        All2(
            new SegmentCondition { Kind = ConditionKind.Attribute, Subject = "city", Comparison = Comparison.Is, Text = "上海" },
            new SegmentCondition { Kind = ConditionKind.Attribute, Subject = "points", Comparison = Comparison.Over, Text = "1000" },
            new SegmentCondition { Kind = ConditionKind.Source, Values = ["scan:store-1*"] }),
        Not(Any(Tag("need.delivery"), Tag("need.returns"), Tag("need.repair"))),
    ];

    private static SegmentCondition Tag(string id) => new() { Kind = ConditionKind.Tag, Subject = id };

    private static SegmentCondition Seen(string which, int days) => new() { Kind = ConditionKind.Seen, Subject = which, Days = days };

    private static SegmentCondition Not(SegmentCondition inner) => inner with { Negated = true };

    private static SegmentCondition Any(params SegmentCondition[] parts) => new() { Kind = ConditionKind.Any, Conditions = parts };

    private static SegmentCondition All2(params SegmentCondition[] parts) => new() { Kind = ConditionKind.All, Conditions = parts };
}
