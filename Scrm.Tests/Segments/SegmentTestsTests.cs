using Scrm.Core.Inboxes;
using Scrm.Core.Segments;
using Scrm.Core.Segments.Facts;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Segments;

public sealed class SegmentTestsTests
{
    private static readonly SegmentContext Context = new(TagSamples.Book, [new Inbox { Id = "i1", Name = "i1", Channel = "wechat" }], TagSamples.Noon);

    private static readonly IReadOnlyList<Segment> Segments =
    [
        Segment("campers", new() { Kind = ConditionKind.Tag, Subject = "camping" }),
        Segment("others", new() { Kind = ConditionKind.Tag, Subject = "camping", Negated = true }),
        Segment("off", new() { Kind = ConditionKind.Tag, Subject = "camping" }) with { Enabled = false },
        Segment("broken", new() { Kind = ConditionKind.Tag, Subject = "gone" }),
    ];

    [Fact]
    public void A_person_is_in_the_enabled_segments_whose_conditions_hold()
    {
        var tests = SegmentTests.Read(Segments, Context);

        Assert.Equal(["campers"], tests.Met(Facts(TagFact.Of(TagSamples.Assignment("a1", "camping")))));
        Assert.Equal(["others"], tests.Met(Facts()));
    }

    [Fact]
    public void They_serve_a_minute_and_only_the_same_segments_tags_and_accounts()
    {
        var tests = SegmentTests.Read(Segments, Context);

        Assert.True(tests.AreOf(Segments, Context with { Now = Context.Now.AddSeconds(59), Inboxes = [.. Context.Inboxes] }));
        Assert.False(tests.AreOf(Segments, Context with { Now = Context.Now.AddMinutes(1) }));
        Assert.False(tests.AreOf(Segments, Context with { Now = Context.Now.AddTicks(-1) }));
        Assert.False(tests.AreOf([.. Segments], Context));
        Assert.False(tests.AreOf(Segments, Context with { Book = TagSamples.Book with { Revision = 9 } }));
        Assert.False(tests.AreOf(Segments, Context with { Inboxes = [] }));
    }

    private static Segment Segment(string id, SegmentCondition condition) => new()
    {
        Id = id,
        Name = id,
        Condition = condition,
        CreatedAt = TagSamples.Noon,
        UpdatedAt = TagSamples.Noon,
        UpdatedBy = "wang",
    };

    private static SegmentFacts Facts(params TagFact[] tags) => new()
    {
        ContactId = "p1",
        FirstSeenAt = TagSamples.Noon,
        LastSeenAt = TagSamples.Noon,
        Tags = tags,
    };
}
