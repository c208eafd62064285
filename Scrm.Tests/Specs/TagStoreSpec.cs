using Scrm.Core.Tags;

namespace Scrm.Tests.Specs;

/// <summary>What holds for the book of tags.</summary>
public abstract class TagStoreSpec : StoreSpec
{
    [Fact]
    public async Task An_empty_store_has_an_empty_book() =>
        Assert.Equivalent(TagBook.Empty, await Store.Tags.LoadAsync(Token), strict: true);

    [Fact]
    public async Task Every_change_raises_the_revision()
    {
        var before = await Store.Tags.RevisionAsync(Token);
        await Store.Tags.SaveDimensionAsync(new TagDimension("spending", "消费", "Spending", true, 30), Token);
        await Store.Tags.SaveTagAsync(new Tag("vip", "spending", "高消费", null, TagScope.Contact), Token);
        await Store.Tags.SaveRuleAsync(new TagRule { Id = "r1", TagId = "vip", Source = TagSource.Words, Patterns = ["贵宾"] }, Token);

        Assert.Equal(before + 3, await Store.Tags.RevisionAsync(Token));
    }

    [Fact]
    public async Task What_is_saved_is_loaded_in_order_of_creation_and_replaced_in_place()
    {
        await Store.Tags.SaveDimensionAsync(new TagDimension("spending", "消费", "Spending", true, 30), Token);
        await Store.Tags.SaveDimensionAsync(new TagDimension("interest", "兴趣", "Interest", false, 200), Token);
        await Store.Tags.SaveDimensionAsync(new TagDimension("spending", "消费能力", "Spending", true, 30), Token);
        var tag = new Tag("vip", "spending", "高消费", null, TagScope.Contact);
        await Store.Tags.SaveTagAsync(tag, Token);
        var rule = new TagRule { Id = "r1", TagId = "vip", Source = TagSource.Words, Patterns = ["贵宾"], LifetimeDays = 30, Enabled = false };
        await Store.Tags.SaveRuleAsync(rule, Token);

        var book = await Store.Tags.LoadAsync(Token);
        Assert.Equal(["消费能力", "兴趣"], book.Dimensions.Select(dimension => dimension.Name));
        Assert.Equivalent(new[] { tag }, book.Tags, strict: true);
        Assert.Equivalent(new[] { rule }, book.Rules, strict: true);
    }

    [Fact]
    public async Task A_change_is_made_whole_on_the_book_that_was_read()
    {
        await Store.Tags.SaveDimensionAsync(new TagDimension("spending", "消费", "Spending", true, 30) { Order = 1 }, Token);
        await Store.Tags.SaveTagAsync(new Tag("old", "spending", "旧", null, TagScope.Contact), Token);
        var read = await Store.Tags.LoadAsync(Token);
        var change = new TagBookChange
        {
            Dimensions = [new TagDimension("interest", "兴趣", "Interest", false, 200)],
            Tags = [new Tag("vip", "spending", "高消费", null, TagScope.Contact) { Synonyms = ["贵宾"] }],
            Rules = [new TagRule { Id = "r1", TagId = "vip", Source = TagSource.Words, Patterns = ["贵宾"] }],
            TagsRemoved = ["old"],
        };

        Assert.True(await Store.Tags.ChangeAsync(change, read.Revision, Token));
        Assert.False(await Store.Tags.ChangeAsync(new TagBookChange { RulesRemoved = ["r1"] }, read.Revision, Token));

        var book = await Store.Tags.LoadAsync(Token);
        Assert.Equivalent(change.ApplyTo(read), book, strict: true);
        Assert.Equal(["interest", "spending"], book.Dimensions.Select(dimension => dimension.Id));
        Assert.Equal(read.Revision + 1, await Store.Tags.RevisionAsync(Token));
    }
}
