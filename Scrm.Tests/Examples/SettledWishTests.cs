using Scrm.Core.Examples;
using Scrm.Core.Preferences.Dialogues;
using Scrm.Core.Tags;
using Scrm.Tests.Reviews;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Examples;

public class SettledWishTests
{
    private static readonly PreferenceTag Blue = new("手机", "颜色", "蓝色");

    private static readonly TagBook Book = TagSamples.Book with
    {
        Rules = [TagSamples.Rule("r-colour", "high", TagSource.Wish, "*/颜色", 0.9), TagSamples.Rule("r-price", "low", TagSource.Wish, "*/价格|手机/价格", 0.9)],
    };

    private static readonly TagObservation Seen = ReviewSamples.Seen("o1", "high", rule: "r-colour") with { Source = TagSource.Wish, Wish = "手机/颜色", Value = "蓝色" };

    [Fact]
    public void What_is_accepted_is_right_and_what_is_refused_is_not()
    {
        Assert.Equal(Blue, Settle(ReviewSamples.Review(Seen, ReviewDecision.Accept)).Right);
        Assert.Null(Settle(ReviewSamples.Review(Seen, ReviewDecision.Reject)).Right);
    }

    [Fact]
    public void Another_value_of_the_same_tag_is_of_the_same_kind() =>
        Assert.Equal(Blue with { Value = "绿色" }, Settle(Replaced("high", "绿色")).Right);

    [Fact]
    public void Another_tag_is_of_the_kind_that_its_rule_reads() =>
        Assert.Equal(new PreferenceTag("手机", "价格", "2000元"), Settle(Replaced("low", "2000元")).Right);

    [Fact]
    public void A_tag_without_value_or_rule_only_says_that_it_was_wrong()
    {
        Assert.Null(Settle(Replaced("low", null)).Right);
        Assert.Null(Settle(Replaced("camping", "x")).Right);
    }

    [Fact]
    public void The_majority_decides() =>
        Assert.Null(Settle(ReviewSamples.Review(Seen, ReviewDecision.Accept), ReviewSamples.Review(Seen, ReviewDecision.Reject, "zhao", 1), ReviewSamples.Review(Seen, ReviewDecision.Reject, "chief", 2)).Right);

    [Fact]
    public void What_does_not_tell_which_wish_it_was_teaches_nothing() =>
        Assert.Empty(SettledWish.Of([ReviewSamples.Review(Seen, ReviewDecision.Accept)], [Seen with { Wish = null }], Book));

    private static TagReview Replaced(string tag, string? value) =>
        ReviewSamples.Review(Seen, ReviewDecision.Replace) with { ReplacementId = tag, ReplacementValue = value };

    private static SettledWish Settle(params TagReview[] reviews)
    {
        var settled = Assert.Single(SettledWish.Of(reviews, [Seen], Book));
        Assert.Equal((Blue, "m-o1"), (settled.Proposed, settled.MessageId));
        return settled;
    }
}
