using Scrm.Core.Examples;
using Scrm.Core.Foundation;
using Scrm.Core.Preferences.Dialogues;
using Scrm.Core.TagBooks;
using Scrm.Core.Tags;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Examples;

public class WishTagsTests
{
    private static readonly WishExample[] Examples =
    [
        Dialogue("一", new("酒店", "价格", "100元"), new("酒店", "评分", "5分")),
        Dialogue("二", new("酒店", "价格", "200元"), new("餐馆", "评分", "5分")),
    ];

    [Fact]
    public void Each_kind_of_wish_without_a_rule_gets_a_tag_and_a_rule()
    {
        var book = Made(TagSamples.Book);
        var tagger = new Tagger(book);

        Assert.Equal("偏好", book.Dimensions.Single(d => TagSamples.Book.Dimensions.All(known => known.Id != d.Id)).Name);
        Assert.Equal(["酒店价格"], tagger.Match(new TagSignal { Wishes = [new("酒店", "价格", "100元", "一百", 1)] }).Select(p => p.Tag.Name));
        Assert.Equal(["餐馆评分"], tagger.Match(new TagSignal { Wishes = [new("餐馆", "评分", "5分", "五分", 1)] }).Select(p => p.Tag.Name));
        Assert.All(book.Tags, t => Assert.Null(TagBookRules.Refusal(t, book)));
        Assert.All(book.Rules.Where(r => r.Source == TagSource.Wish), r => Assert.Null(TagBookRules.Refusal(r, book)));
    }

    [Fact]
    public void A_slot_that_names_its_domain_does_not_say_it_twice() => Assert.Equal(
        ["酒店设施"],
        WishTags.Missing(TagBook.Empty, [new WishSlot("酒店", "酒店设施", 1, 1, [])], () => "new", null, null).Tags.Select(t => t.Name));

    [Fact]
    public void What_a_rule_reads_even_a_disabled_one_is_left_alone()
    {
        var known = TagSamples.Rule("own", "high", TagSource.Wish, "*/评分", 0.8) with { Enabled = false };
        var book = Made(TagSamples.Book with { Rules = [known] });

        Assert.Equal(["*/评分", "酒店/价格"], book.Rules.SelectMany(r => r.Patterns).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Done_twice_is_done_once()
    {
        var once = Made(TagSamples.Book);

        Assert.True(WishTags.Missing(once, WishSlot.Of(Examples, once), () => throw new InvalidOperationException(), "wang", null).IsEmpty);
    }

    [Fact]
    public void Kinds_are_counted()
    {
        var slots = WishSlot.Of(Examples, TagBook.Empty);

        Assert.Equal([("酒店", "价格", 2, 2), ("酒店", "评分", 1, 1), ("餐馆", "评分", 1, 1)], slots.Select(s => (s.Domain, s.Slot, s.Wishes, s.Values)));
    }

    private static TagBook Made(TagBook book)
    {
        IIdFactory ids = new CountingIds();
        return WishTags.Missing(book, WishSlot.Of(Examples, book), ids.New, "wang", null).ApplyTo(book);
    }

    private static WishExample Dialogue(string said, params PreferenceTag[] tags) => WishExample.Of(new PreferenceExample([new DialogueTurn(true, said)], tags));
}
