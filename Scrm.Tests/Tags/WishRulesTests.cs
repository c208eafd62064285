using Scrm.Core.Signals;
using Scrm.Core.Tags;

namespace Scrm.Tests.Tags;

public class WishRulesTests
{
    private static readonly Tagger Sample = new(TagSamples.Book with
    {
        Rules =
        [
            TagSamples.Rule("tent", "camping", TagSource.Wish, "帐篷/价格|帐篷/人数", 0.8),
            TagSamples.Rule("money", "high", TagSource.Wish, "*/价格", 0.5),
        ],
    });

    [Fact]
    public void Each_wish_is_a_proposal_of_every_rule_that_reads_it()
    {
        var proposals = Sample.Match(new TagSignal { Wishes = [Wish("帐篷", "价格", "500元", 0.9), Wish("帐篷", "人数", "双人", 0.7), Wish("鞋", "尺码", "41", 1)] });

        Assert.Equal(
            [("tent", "500元", "帐篷/价格"), ("tent", "双人", "帐篷/人数"), ("money", "500元", "帐篷/价格")],
            proposals.Select(p => (p.RuleId, p.Value, p.Wish)));
        Assert.Equal([0.72, 0.56, 0.45], proposals.Select(p => Math.Round(p.Confidence, 9)));
        Assert.All(proposals, p => Assert.Equal(TagSource.Wish, p.Source));
    }

    [Fact]
    public void One_value_is_proposed_once_a_rule_by_the_surest_wish()
    {
        var proposals = Sample.Match(new TagSignal { Wishes = [Wish("鞋", "价格", "500元", 0.6), Wish("帐篷", "价格", "500元", 0.9)] });

        Assert.Equal(["帐篷/价格"], proposals.Where(p => p.RuleId == "money").Select(p => p.Wish));
    }

    [Fact]
    public void What_is_only_to_be_asked_about_is_so_and_the_words_are_kept()
    {
        var wish = Wish("帐篷", "价格", "500元", 0.4) with { OnlyToReview = true, MessageId = "m-1" };
        var proposal = Sample.Match(new TagSignal { Wishes = [wish] })[0];
        var seen = Assert.Single(new TagAssigner(TagSamples.Book, new CountingIds()).Observe([proposal], TagSamples.Occasion(message: "m-2")));

        Assert.Equal((ObservationKind.Proposed, "m-1", "m-2"), (seen.Kind, seen.MessageId, seen.Cause));
        Assert.Equal(("500元", "帐篷/价格", "五百块"), (seen.Value, seen.Wish, seen.Quote));
    }

    [Fact]
    public void A_certain_wish_beats_one_that_is_only_to_be_asked_about()
    {
        var asked = Wish("鞋", "价格", "500元", 0.9) with { OnlyToReview = true };
        var proposals = Sample.Match(new TagSignal { Wishes = [asked, Wish("帐篷", "价格", "500元", 0.6)] });

        Assert.All(proposals, p => Assert.False(p.OnlyToReview));
    }

    private static WishSignal Wish(string domain, string slot, string value, double confidence) => new(domain, slot, value, "五百块", confidence);
}
