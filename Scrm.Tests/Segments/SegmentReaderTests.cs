using Scrm.Core.Segments;
using Scrm.Core.Segments.Facts;
using Scrm.Core.Segments.Matching;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Segments;

public sealed class SegmentReaderTests
{
    private static readonly SegmentContext Context = new(TagSamples.Book, [], TagSamples.Noon);

    public static TheoryData<SegmentCondition, string> Wrong => new()
    {
        { new() { Kind = ConditionKind.Any }, "empty" },
        { new() { Kind = ConditionKind.Tag }, "tagMissing" },
        { new() { Kind = ConditionKind.Tag, Subject = "gone" }, "tagUnknown" },
        { new() { Kind = ConditionKind.Tag, Subject = "high", MinWeight = 1.5 }, "shareRange" },
        { new() { Kind = ConditionKind.Tag, Subject = "high", Days = 0 }, "daysRange" },
        { new() { Kind = ConditionKind.Tag, Subject = "high", Min = 5, Max = 1 }, "rangeEmpty" },
        { new() { Kind = ConditionKind.Dimension, Subject = "gone", Min = 0.1 }, "dimensionUnknown" },
        { new() { Kind = ConditionKind.Dimension, Subject = "interest" }, "rangeMissing" },
        { new() { Kind = ConditionKind.Persona, Subject = "luck" }, "fieldUnknown" },
        { new() { Kind = ConditionKind.Persona, Subject = "value" }, "rangeMissing" },
        { new() { Kind = ConditionKind.Persona, Subject = "role" }, "valuesMissing" },
        { new() { Kind = ConditionKind.Channel, Values = ["pigeon"] }, "channelUnknown" },
        { new() { Kind = ConditionKind.Inbox, Values = ["gone"] }, "inboxUnknown" },
        { new() { Kind = ConditionKind.Following, Values = ["perhaps"] }, "valueUnknown" },
        { new() { Kind = ConditionKind.Source }, "valuesMissing" },
        { new() { Kind = ConditionKind.Activity, Subject = "sneeze", Min = 1 }, "activityUnknown" },
        { new() { Kind = ConditionKind.Activity, Subject = "message", Min = -1 }, "countRange" },
        { new() { Kind = ConditionKind.Seen, Subject = "first" }, "datesMissing" },
        { new() { Kind = ConditionKind.Seen, Subject = "last", Days = 3, DaysAgo = 7 }, "datesOrder" },
        { new() { Kind = ConditionKind.Attribute, Subject = " " }, "nameMissing" },
        { new() { Kind = ConditionKind.Attribute, Subject = "城市" }, "comparisonMissing" },
        { new() { Kind = ConditionKind.Attribute, Subject = "城市", Comparison = Comparison.Is }, "textMissing" },
        { new() { Kind = ConditionKind.Attribute, Subject = "城市", Comparison = Comparison.Over, Text = "上海" }, "numberWanted" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_named(SegmentCondition condition, string code)
    {
        var reading = SegmentReader.Read(new SegmentCondition { Kind = ConditionKind.All, Conditions = [condition] }, Context);

        Assert.Null(reading.Test);
        Assert.Equal(("0", code), reading.Problems.Select(p => (p.Path, p.Code)).Single());
    }

    [Fact]
    public void A_tree_is_neither_too_deep_nor_too_large()
    {
        var leaf = new SegmentCondition { Kind = ConditionKind.Tag, Subject = "high" };
        var deep = Enumerable.Range(0, SegmentReader.MaxDepth + 1).Aggregate(leaf, (inner, _) => new SegmentCondition { Kind = ConditionKind.Any, Conditions = [inner] });
        var wide = new SegmentCondition { Kind = ConditionKind.Any, Conditions = [.. Enumerable.Repeat(leaf, SegmentReader.MaxConditions)] };

        Assert.Equal("tooDeep", SegmentReader.Read(deep, Context).Problems.Single().Code);
        Assert.Equal("tooMany", SegmentReader.Read(wide, Context).Problems.Single().Code);
    }

    [Fact]
    public void A_tag_that_was_merged_is_found_under_either_name()
    {
        var book = TagSamples.Book with { Tags = [.. TagSamples.Book.Tags.Select(t => t.Id == "hiking" ? t with { MergedInto = "camping" } : t)] };
        var old = SegmentFacts.Of(Person, [TagSamples.Assignment("a1", "hiking")]);

        foreach (var name in new[] { "hiking", "camping" })
        {
            Assert.True(SegmentRules.Matches(new SegmentCondition { Kind = ConditionKind.Tag, Subject = name }, old, Context with { Book = book }));
        }
    }

    [Fact]
    public void A_weight_fades_until_the_person_falls_out()
    {
        var condition = new SegmentCondition { Kind = ConditionKind.Tag, Subject = "camping", MinWeight = 0.3 };
        var facts = SegmentFacts.Of(Person, [TagSamples.Assignment("a1", "camping", confidence: 1) with { Count = 100 }]);

        Assert.True(SegmentRules.Matches(condition, facts, Context));
        Assert.True(SegmentRules.Matches(condition, facts, Context with { Now = TagSamples.Noon.AddDays(90) }));
        Assert.False(SegmentRules.Matches(condition, facts, Context with { Now = TagSamples.Noon.AddDays(180) }));
    }

    [Theory]
    [InlineData("400-500元", 400, 500)]
    [InlineData("４．５分以上", 4.5, ValueRange.Open)]
    [InlineData("300元以下", 0, 300)]
    [InlineData("120", 120, 120)]
    public void A_value_is_read_as_numbers(string value, double low, double high) => Assert.Equal(new ValueRange(low, high), ValueRange.Of(value));

    [Fact]
    public void Reasons_are_the_conditions_that_decide()
    {
        SegmentCondition Tag(string id) => new() { Kind = ConditionKind.Tag, Subject = id };
        var condition = new SegmentCondition
        {
            Kind = ConditionKind.All,
            Conditions = [new() { Kind = ConditionKind.Any, Conditions = [Tag("high"), Tag("camping")] }, Tag("returns") with { Negated = true }],
        };
        var facts = SegmentFacts.Of(Person, [TagSamples.Assignment("a1", "camping")]);

        var reasons = SegmentReasons.Of(condition, facts, Context);

        Assert.Equal([("0.1", true), ("1", false)], reasons.Select(r => (r.Path, r.Holds)));
        Assert.Equal(["a1"], reasons[0].Evidence.AssignmentIds);
        Assert.Empty(SegmentReasons.Of(Tag("high"), facts, Context));
    }

    private static Core.Contacts.Contact Person => Specs.Sample.Contact("contact-1");
}
