using Scrm.Core.Segments;
using Scrm.Core.Segments.Facts;
using Scrm.Core.Segments.Matching;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Segments;

/// <summary>Conditions of every kind, drawn from a seed; all can be read.</summary>
internal sealed class RandomConditions(Random random, DateTimeOffset now)
{
    public SegmentCondition Next(int depth = 0)
    {
        var condition = depth < 3 && random.Next(3) > 0 ? Group(depth) : Leaf((ConditionKind)random.Next((int)ConditionKind.Tag, (int)ConditionKind.Attribute + 1));
        return random.Next(5) == 0 ? condition with { Negated = true } : condition;
    }

    public SegmentCondition Leaf(ConditionKind kind) => kind switch
    {
        ConditionKind.Tag => new SegmentCondition
        {
            Kind = kind,
            Subject = Pick([.. TagSamples.Book.Tags.Select(t => t.Id)]),
            MinWeight = Maybe(random.NextDouble()),
            MinConfidence = Maybe(random.NextDouble()),
            Days = random.Next(3) == 0 ? random.Next(1, 200) : null,
            Text = random.Next(4) == 0 ? Pick(["元", "上海", "分"]) : null,
            Min = random.Next(4) == 0 ? random.Next(0, 300) : null,
            Max = random.Next(4) == 0 ? random.Next(300, 600) : null,
        },
        ConditionKind.Dimension => new SegmentCondition
        {
            Kind = kind,
            Subject = Pick([.. TagSamples.Book.Dimensions.Select(d => d.Id)]),
            Min = random.Next(4) == 0 ? 0 : random.NextDouble() / 2,
            Max = Maybe(0.5 + random.NextDouble() / 2),
        },
        ConditionKind.Persona when random.Next(2) == 0 => new SegmentCondition { Kind = kind, Subject = Pick(["role", "stage", "preferredChannel"]), Values = ["kol", "new", "wechat"] },
        ConditionKind.Persona => new SegmentCondition { Kind = kind, Subject = Pick(["value", "revenue", "participation", "influence", "preferredHour"]), Min = random.Next(20), Max = Maybe(20 + random.Next(80)) },
        ConditionKind.Channel => new SegmentCondition { Kind = kind, Values = [Pick(["wechat", "line"])] },
        ConditionKind.Inbox => new SegmentCondition { Kind = kind, Values = [Pick(RandomPeople.Inboxes), Pick(RandomPeople.Inboxes)] },
        ConditionKind.Following => new SegmentCondition { Kind = kind, Values = [Pick(["yes", "no", "unknown"])] },
        ConditionKind.Source => new SegmentCondition { Kind = kind, Values = [Pick(["scan:*", "follow", "scan:spring*", "*"])] },
        ConditionKind.Code => new SegmentCondition { Kind = kind, Values = [Pick(["spring*", "fair", "CAMP"])] },
        ConditionKind.Activity => new SegmentCondition
        {
            Kind = kind,
            Subject = Pick([.. Activities.All.Take(7)]),
            Days = random.Next(3) == 0 ? null : random.Next(1, 45),
            Min = random.Next(4),
            Max = random.Next(2) == 0 ? 3 + random.Next(4) : null,
        },
        ConditionKind.Seen => random.Next(3) switch
        {
            0 => new SegmentCondition { Kind = kind, Subject = Pick(["first", "last"]), Days = random.Next(1, 300) },
            1 => new SegmentCondition { Kind = kind, Subject = Pick(["first", "last"]), DaysAgo = random.Next(1, 300) },
            _ => new SegmentCondition { Kind = kind, Subject = Pick(["first", "last"]), From = now.AddDays(-random.Next(100, 300)), Until = now.AddDays(-random.Next(1, 100)) },
        },
        _ => Attribute(),
    };

    private SegmentCondition Attribute()
    {
        var comparison = Pick(Enum.GetValues<Comparison>());
        return new SegmentCondition
        {
            Kind = ConditionKind.Attribute,
            Subject = Pick(RandomPeople.Names),
            Comparison = comparison,
            Text = comparison is Comparison.Over or Comparison.Under ? Pick(["100", "2000-01-01"]) : Pick(RandomPeople.Texts),
        };
    }

    private SegmentCondition Group(int depth)
    {
        var kind = (ConditionKind)random.Next(3);
        return new SegmentCondition { Kind = kind, Conditions = [.. Enumerable.Range(0, kind == ConditionKind.Not ? 1 : random.Next(1, 4)).Select(_ => Next(depth + 1))] };
    }

    private double? Maybe(double value) => random.Next(2) == 0 ? value : null;

    private T Pick<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
}
