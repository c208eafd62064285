using Scrm.Core.Foundation;
using Scrm.Core.TagBooks;
using Scrm.Core.Tags;
using Scrm.Tests.Tags;

namespace Scrm.Tests.TagBooks;

public sealed class SaveInBookTests
{
    private static readonly TagBook Book = TagSamples.Book;

    private static Tag Camping => Book.Tags.Single(t => t.Id == "camping");

    [Fact]
    public void A_new_dimension_comes_last_and_a_known_one_keeps_its_place()
    {
        var book = OrderDimensions.Decide(Book, ["need", "spending", "interest"]).Value!.ApplyTo(Book);

        var added = SaveInBook.Dimension(book, new TagDimension("role", "角色", "Role", false, 10), 0).Value!.Dimensions.Single();
        var changed = SaveInBook.Dimension(book, new TagDimension("interest", "爱好", "Hobbies", false, 10), null).Value!.Dimensions.Single();

        Assert.Equal((3, 1), (added.Order, added.Version));
        Assert.Equal((2, 2), (changed.Order, changed.Version));
    }

    [Fact]
    public void Whoever_saw_an_older_version_is_told()
    {
        var saved = SaveInBook.Tag(Book, Camping with { Description = "a" }, 1).Value!.ApplyTo(Book);

        Assert.Equal("changedMeanwhile", SaveInBook.Tag(saved, Camping with { Description = "b" }, 1).Fault?.Detail);
        Assert.Equal("changedMeanwhile", SaveInBook.Tag(saved, Camping, 0).Fault?.Detail);
        Assert.Equal(3, SaveInBook.Tag(saved, Camping, 2).Value!.Tags.Single().Version);
        Assert.Equal("changedMeanwhile", SaveInBook.Rule(Book, Book.Rules[0], 2).Fault?.Detail);
        Assert.Equal(4, SaveInBook.Rule(Book, Book.Rules[0], 3).Value!.Rules.Single().Version);
        Assert.Equal("changedMeanwhile", SaveInBook.Dimension(Book, Book.Dimensions[0], 0).Fault?.Detail);
    }

    [Fact]
    public void A_rename_keeps_the_id_and_with_it_the_assignments()
    {
        var book = SaveInBook.Tag(Book, Camping with { Name = "露营爱好" }, null).Value!.ApplyTo(Book);

        Assert.Equal("露营爱好", book.Tags.Single(t => t.Id == "camping").Name);
        Assert.Equal(Book.Rules, book.Rules);
    }

    [Theory]
    [InlineData("徒步", "", "nameTaken")]
    [InlineData("ＨＩＫＩＮＧ", "", "synonymTaken")]
    [InlineData("野营", "Hiking ", "synonymTaken")]
    [InlineData("野营", "远足", null)]
    public void A_word_means_one_tag_of_a_dimension(string name, string synonym, string? refusal)
    {
        var tag = new Tag("new", "interest", name, null, TagScope.Contact) { Synonyms = synonym.Length > 0 ? [synonym.Trim()] : [] };

        Assert.Equal(refusal, SaveInBook.Tag(Book, tag, 0).Fault?.Detail);
        Assert.True(SaveInBook.Tag(Book, tag with { DimensionId = "need" }, 0).IsOk);
    }

    [Fact]
    public void Whoever_asks_for_nonsense_is_told_what_is_wrong()
    {
        var tag = Camping;
        var rule = Book.Rules[0];
        (Fault?, string)[] refused =
        [
            (SaveInBook.Tag(Book, tag with { Name = " " }, null).Fault, "name"),
            (SaveInBook.Tag(Book, tag with { Id = "a b" }, null).Fault, "id"),
            (SaveInBook.Tag(Book, tag with { DimensionId = "none" }, null).Fault, "dimensionId"),
            (SaveInBook.Tag(Book, tag with { Hue = 360 }, null).Fault, "hue"),
            (SaveInBook.Tag(Book, tag with { LifetimeDays = 0 }, null).Fault, "lifetimeDays"),
            (SaveInBook.Tag(Book, tag with { Synonyms = [new string('长', 41)] }, null).Fault, "synonyms"),
            (SaveInBook.Tag(Book, tag with { Description = new string('a', 501) }, null).Fault, "description"),
            (SaveInBook.Rule(Book, rule with { TagId = "none" }, null).Fault, "tagId"),
            (SaveInBook.Rule(Book, rule with { Source = TagSource.Agent }, null).Fault, "source"),
            (SaveInBook.Rule(Book, rule with { Patterns = [] }, null).Fault, "patterns"),
            (SaveInBook.Rule(Book, rule with { Confidence = 0 }, null).Fault, "confidence"),
            (SaveInBook.Rule(Book, rule with { TargetPrecision = 1.1 }, null).Fault, "targetPrecision"),
            (SaveInBook.Dimension(Book, Book.Dimensions[0] with { Name = "兴趣特征" }, null).Fault, "nameTaken"),
        ];

        Assert.All(refused, r => Assert.Equal(r.Item2, r.Item1?.Detail));
    }

    [Fact]
    public void The_books_that_come_with_the_product_keep_the_rules()
    {
        var book = DefaultTags.Book;

        Assert.All(book.Dimensions, d => Assert.Null(TagBookRules.Refusal(d, book)));
        Assert.All(book.Tags, t => Assert.Null(TagBookRules.Refusal(t, book)));
        Assert.All(book.Rules, r => Assert.Null(TagBookRules.Refusal(r, book)));
    }
}
