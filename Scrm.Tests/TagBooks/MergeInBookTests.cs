using Scrm.Core.TagBooks;
using Scrm.Core.Tags;
using Scrm.Tests.Tags;

namespace Scrm.Tests.TagBooks;

public sealed class MergeInBookTests
{
    private static readonly TagBook Book = TagSamples.Book;
    private static readonly TagUsage Used = TagUsage.None with { Rules = new Dictionary<string, long> { ["r-camp"] = 3 } };

    [Fact]
    public void A_merged_tag_counts_for_the_other_and_its_rules_and_words_move_there()
    {
        var after = MergeInBook.Tags(Book, "camping", "hiking").Value!.ApplyTo(Book);
        var (gone, target) = (after.Tags.Single(t => t.Id == "camping"), after.Tags.Single(t => t.Id == "hiking"));

        Assert.Equal(("hiking", true), (gone.MergedInto, gone.Archived));
        Assert.Equal(["露营", "Camping"], target.Synonyms);
        Assert.Equal([("r-camp", 4), ("r-camp-menu", 4)], after.Rules.Where(r => r.Id.StartsWith("r-camp", StringComparison.Ordinal)).Select(r => (r.Id, r.Version)));
        Assert.All(after.Rules, r => Assert.NotEqual("camping", r.TagId));
        Assert.Equal("tagMerged", SaveInBook.Tag(after, gone with { Name = "x" }, null).Fault?.Detail);
    }

    [Fact]
    public void Taken_apart_each_has_what_it_had()
    {
        var book = new TagBookChange { Tags = [new Tag("third", "interest", "登山", null, TagScope.Contact)] }.ApplyTo(Book);
        var first = MergeInBook.Tags(book, "third", "camping").Value!.ApplyTo(book);
        var second = MergeInBook.Tags(first, "camping", "hiking").Value!.ApplyTo(first);

        var back = SplitInBook.Tag(second, "camping").Value!.ApplyTo(second);
        Assert.Equal(Facts(first), Facts(back));
        Assert.Equal(Facts(book), Facts(SplitInBook.Tag(back, "third").Value!.ApplyTo(back)));

        // In the other order: the one that followed leaves first.
        back = SplitInBook.Tag(second, "third").Value!.ApplyTo(second);
        Assert.Equal(Facts(MergeInBook.Tags(book, "camping", "hiking").Value!.ApplyTo(book)), Facts(back));
        Assert.Equal("tagId", SplitInBook.Tag(back, "third").Fault?.Detail);
    }

    [Fact]
    public void A_tag_whose_name_was_given_away_meanwhile_is_not_taken_apart()
    {
        var merged = MergeInBook.Tags(Book, "camping", "hiking").Value!.ApplyTo(Book);
        var taken = new TagBookChange { Tags = [new Tag("new", "interest", "露营", null, TagScope.Contact)] }.ApplyTo(merged);

        Assert.Equal("nameTaken", SplitInBook.Tag(taken, "camping").Fault?.Detail);
    }

    [Fact]
    public void What_was_merged_before_follows()
    {
        var book = new TagBookChange { Tags = [new Tag("third", "interest", "登山", null, TagScope.Contact)] }.ApplyTo(Book);
        book = MergeInBook.Tags(book, "third", "camping").Value!.ApplyTo(book);
        book = MergeInBook.Tags(book, "camping", "hiking").Value!.ApplyTo(book);

        Assert.Equal("hiking", book.Tags.Single(t => t.Id == "third").MergedInto);
        Assert.Equal("tagArchived", MergeInBook.Tags(book, "hiking", "camping").Fault?.Detail);
    }

    [Theory]
    [InlineData("camping", "camping", "self")]
    [InlineData("camping", "none", "tagId")]
    [InlineData("camping", "returns", "scopeDiffers")]
    public void Some_tags_cannot_be_merged(string from, string into, string detail) =>
        Assert.Equal(detail, MergeInBook.Tags(Book, from, into).Fault?.Detail);

    [Fact]
    public void Tags_of_a_merged_dimension_move_and_those_of_the_same_name_become_one()
    {
        var book = new TagBookChange
        {
            Dimensions = [new TagDimension("hobby", "爱好", "Hobbies", false, 1)],
            Tags =
            [
                new Tag("h-camp", "hobby", "Camping", null, TagScope.Contact),
                new Tag("h-ski", "hobby", "滑雪", null, TagScope.Contact),
            ],
            Rules = [TagSamples.Rule("r-h", "h-camp", TagSource.Words, "天幕", 0.5)],
        }.ApplyTo(Book);

        var change = MergeInBook.Dimensions(book, "hobby", "interest").Value!;
        var after = change.ApplyTo(book);

        Assert.DoesNotContain(after.Dimensions, d => d.Id == "hobby");
        Assert.Equal(["camping", "hiking", "h-camp", "h-ski"], after.Tags.Where(t => t.DimensionId == "interest").Select(t => t.Id));
        Assert.Equal("camping", after.Tags.Single(t => t.Id == "h-camp").MergedInto);
        Assert.Equal("camping", after.Rules.Single(r => r.Id == "r-h").TagId);
        Assert.DoesNotContain(change.Tags, t => t.Id == "hiking");
    }

    [Fact]
    public void Rules_of_one_tag_that_read_the_same_become_one()
    {
        var book = new TagBookChange { Rules = [TagSamples.Rule("r-more", "camping", TagSource.Words, "天幕|tent", 0.5)] }.ApplyTo(Book);

        var removed = MergeInBook.Rules(book, "r-more", "r-camp", TagUsage.None, TagSamples.Noon).Value!;
        var resting = MergeInBook.Rules(book, "r-camp", "r-more", Used, TagSamples.Noon).Value!;

        Assert.Equal(["露营", "帐篷", "tent", "天幕"], removed.Rules.Single().Patterns);
        Assert.Equal(["r-more"], removed.RulesRemoved);
        Assert.Equal([("r-more", true), ("r-camp", false)], resting.Rules.Select(r => (r.Id, r.Enabled)));
        Assert.Equal("rulesDiffer", MergeInBook.Rules(book, "r-camp-menu", "r-camp", TagUsage.None, TagSamples.Noon).Fault?.Detail);
    }

    [Fact]
    public void What_was_used_is_not_removed()
    {
        var used = new TagUsage(new Dictionary<string, long> { ["hiking"] = 1 }, new Dictionary<string, long> { ["r-high"] = 1 });
        var merged = MergeInBook.Tags(Book, "camping", "hiking").Value!.ApplyTo(Book);

        Assert.Equal("tagInUse", RemoveFromBook.Tag(Book, "hiking", used).Fault?.Detail);
        Assert.Equal("tagInUse", RemoveFromBook.Tag(merged, "hiking", TagUsage.None).Fault?.Detail);
        Assert.Equal("ruleInUse", RemoveFromBook.Rule(Book, "r-high", used).Fault?.Detail);
        Assert.Equal("dimensionInUse", RemoveFromBook.Dimension(Book, "interest").Fault?.Detail);
        Assert.Equal(["r-camp", "r-camp-menu"], RemoveFromBook.Tag(Book, "camping", used).Value!.RulesRemoved);
    }

    [Fact]
    public void An_order_names_every_dimension_once()
    {
        Assert.Equal(
            ["need", "spending", "interest"],
            OrderDimensions.Decide(Book, ["need", "spending", "interest"]).Value!.ApplyTo(Book).Dimensions.Select(d => d.Id));
        Assert.False(OrderDimensions.Decide(Book, ["need", "spending"]).IsOk);
        Assert.False(OrderDimensions.Decide(Book, ["need", "need", "spending", "interest"]).IsOk);
        Assert.False(OrderDimensions.Decide(Book, ["need", "spending", "other"]).IsOk);
    }

    private static IReadOnlyList<string> Facts(TagBook book) =>
    [
        .. book.Tags.Select(t => $"{t.Id} {t.MergedInto} {t.Archived} {string.Join(',', t.Synonyms)}"),
        .. book.Rules.Select(r => $"{r.Id} {r.TagId}"),
    ];
}
