using Scrm.Core.Tags;

namespace Scrm.Tests.Tags;

public sealed class CarriedOverTests
{
    [Fact]
    public void What_goes_on_is_living_of_that_conversation_and_told_to()
    {
        var book = Book(
            Matter("vip", TagCarryOver.NextConversation), Matter("stays", TagCarryOver.Stay),
            Matter("old", TagCarryOver.NextConversation) with { Archived = true },
            Matter("merged", TagCarryOver.Stay) with { MergedInto = "target", Archived = true }, Matter("target", TagCarryOver.NextConversation));
        TagAssignment[] present =
        [
            Put(book, "a1", "vip"), Put(book, "a2", "stays"), Put(book, "a3", "old"), Put(book, "a4", "merged"),
            Put(book, "a5", "vip", conversation: "c-0"), Put(book, "a6", "target") with { ExpiresAt = TagSamples.Noon },
        ];

        var carried = CarriedOver.Of(present, book, "c-1", TagSamples.Noon);

        Assert.Equal([("vip", "a1"), ("target", "a4")], carried.Select(c => (c.Tag.Id, c.Origin.Id)).OrderBy(c => c.Item2));
    }

    [Fact]
    public void Of_an_exclusive_dimension_the_newest_goes_on()
    {
        var book = Book(Matter("one", TagCarryOver.NextConversation), Matter("two", TagCarryOver.NextConversation));
        book = book with { Dimensions = [.. book.Dimensions.Select(d => d with { Exclusive = true })] };
        TagAssignment[] present = [Put(book, "a1", "one"), Put(book, "a2", "two") with { LastSeenAt = TagSamples.Noon.AddMinutes(1) }];

        Assert.Equal(["two"], CarriedOver.Of(present, book, "c-1", TagSamples.Noon).Select(c => c.Tag.Id));
    }

    private static TagBook Book(params Tag[] tags) => new([new TagDimension("need", "诉求", "Needs", false, 1)], tags, []);

    private static Tag Matter(string id, TagCarryOver carryOver) => new(id, "need", id, null, TagScope.Conversation) { CarryOver = carryOver };

    private static TagAssignment Put(TagBook book, string id, string tag, string conversation = "c-1") =>
        TagSamples.Assignment(id, "returns", conversation: conversation) with { TagId = tag, Name = book.Tags.Single(t => t.Id == tag).Name };
}
