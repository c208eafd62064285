using Scrm.Core.Sweeping;
using Scrm.Core.Tags;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Sweeping;

public class SweepRulesTests
{
    private static readonly TagBook Book = TagSamples.Book with { Revision = 7 };

    [Theory]
    [InlineData("name", "camping")]
    [InlineData("dimension", "camping")]
    [InlineData("scope", "camping")]
    [InlineData("merge", "camping")]
    [InlineData("target", "camping,hiking")]
    [InlineData("exclusive", "camping,hiking")]
    [InlineData("removed", "camping")]
    [InlineData("order, colour, rule", "")]
    public void Whatever_changes_what_people_show_is_due(string change, string due)
    {
        var before = change == "target" ? Tags(Book, t => t.Id == "camping" ? t with { MergedInto = "hiking" } : t) : Book;
        var after = change switch
        {
            "name" => Tags(before, t => t.Id == "camping" ? t with { Name = "户外" } : t),
            "dimension" => Tags(before, t => t.Id == "camping" ? t with { DimensionId = "need" } : t),
            "scope" => Tags(before, t => t.Id == "camping" ? t with { Scope = TagScope.Message } : t),
            "merge" => Tags(before, t => t.Id == "camping" ? t with { MergedInto = "hiking", Archived = true } : t),
            "target" => Tags(before, t => t.Id == "hiking" ? t with { Name = "走路" } : t),
            "exclusive" => before with { Dimensions = [.. before.Dimensions.Select(d => d.Id == "interest" ? d with { Exclusive = true } : d)] },
            "removed" => before with { Tags = [.. before.Tags.Where(t => t.Id != "camping")] },
            _ => before with { Dimensions = [.. before.Dimensions.Select(d => d with { Order = 3, Hue = 1 })], Rules = [] },
        };

        Assert.Equal(due, string.Join(',', SweepRules.Changed(SweepRules.Shown(before), SweepRules.Shown(after))));
    }

    [Fact]
    public void A_change_nobody_is_touched_by_asks_for_no_pass()
    {
        var noticed = SweepRules.Noticed(SweepLedger.Empty, Book, 0, TagSamples.Noon);

        Assert.Null(noticed.Running);
        Assert.Equal(7, noticed.Revision);
        Assert.Empty(SweepRules.Due(noticed, Book));
    }

    [Fact]
    public void Another_change_during_a_pass_begins_it_again_with_both()
    {
        var renamed = Tags(Book, t => t.Id == "camping" ? t with { Name = "户外" } : t);
        var first = SweepRules.Noticed(Seen(Book), renamed, 9, TagSamples.Noon);
        var half = SweepRules.After(first, ["p1", "p2"], false, TagSamples.Noon);
        Assert.Equal((2L, "p2"), (half.Running!.Done, half.Running.LastContactId));

        var both = SweepRules.Noticed(half, Tags(renamed, t => t.Id == "high" ? t with { Name = "阔绰" } : t) with { Revision = 9 }, 12, TagSamples.Noon);
        Assert.Equal(["camping", "high"], both.Running!.TagIds.Order());
        Assert.Equal((0L, 12L, null), (both.Running.Done, both.Running.Total, both.Running.LastContactId));

        var unmoved = SweepRules.Noticed(half, renamed with { Rules = [], Revision = 8 }, 9, TagSamples.Noon);
        Assert.Equal((2L, 8L), (unmoved.Running!.Done, unmoved.Revision));
    }

    [Fact]
    public void A_pass_is_one_processs_until_it_is_left_alone()
    {
        var taken = SweepRules.Taken(SweepRules.Noticed(SweepLedger.Empty, Book, 5, TagSamples.Noon), "a", TagSamples.Noon).Running!;

        Assert.True(SweepRules.MayTake(taken, "a", TagSamples.Noon));
        Assert.False(SweepRules.MayTake(taken, "b", TagSamples.Noon + SweepRules.Hold - TimeSpan.FromTicks(1)));
        Assert.True(SweepRules.MayTake(taken, "b", TagSamples.Noon + SweepRules.Hold));
    }

    private static SweepLedger Seen(TagBook book) => SweepLedger.Empty with { Revision = book.Revision, Shown = SweepRules.Shown(book) };

    private static TagBook Tags(TagBook book, Func<Tag, Tag> change) => book with { Tags = [.. book.Tags.Select(change)] };
}
