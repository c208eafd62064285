using Scrm.Emulators.WeChat.State;

namespace Scrm.Tests.Emulators.WeChat.State;

public class TagBookTests
{
    private readonly TagBook _book = new();

    [Fact]
    public void Own_tags_start_at_100_and_names_are_unique()
    {
        Assert.Equal(100, _book.Create("高消费").Tag!.Id);
        Assert.Equal(TagBook.BadName, _book.Create("高消费").Refusal);
        Assert.Equal(TagBook.BadName, _book.Create("").Refusal);
        Assert.Equal(101, _book.Create("北京").Tag!.Id);
        Assert.Equal(TagBook.BadName, _book.Rename(101, "高消费"));
        Assert.Equal(0, _book.Rename(101, "北京"));
    }

    [Fact]
    public void A_name_has_thirty_bytes_at_most()
    {
        Assert.Equal(0, _book.Create(new string('字', 10)).Refusal);
        Assert.Equal(TagBook.NameTooLong, _book.Create(new string('字', 11)).Refusal);
    }

    [Fact]
    public void System_tags_and_unknown_tags_cannot_be_changed()
    {
        Assert.Equal(TagBook.SystemTag, _book.Remove(2));
        Assert.Equal(TagBook.SystemTag, _book.Rename(0, "x"));
        Assert.Equal(TagBook.BadId, _book.Remove(999));
    }

    [Fact]
    public void A_hundred_tags_are_the_most()
    {
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(0, _book.Create($"t{i}").Refusal);
        }

        Assert.Equal(TagBook.TooMany, _book.Create("one more").Refusal);
    }
}
