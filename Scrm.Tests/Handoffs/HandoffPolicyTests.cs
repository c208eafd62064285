using Scrm.Core.Handoffs;

namespace Scrm.Tests.Handoffs;

public class HandoffPolicyTests
{
    private static readonly HandoffRules Gold = new() { VipTiers = ["gold"], VipSegments = ["s1"], VipValueFrom = 80 };

    [Theory]
    [InlineData("我要投诉你们", "投诉")]
    [InlineData("你们客服态度太差", "态度太差")]
    [InlineData("I want to make a complaint", "complaint")]
    [InlineData("再不处理我打 12315", "12315")]
    public void A_complaint_is_told_with_the_word_it_goes_by(string text, string word) =>
        Assert.Equal(new HandoffFinding(HandoffCause.Complaint, word), HandoffPolicy.Of(new HandoffFacts(text), HandoffRules.Default));

    [Theory]
    [InlineData("我不是投诉，就问问")]
    [InlineData("怎么退款")]
    [InlineData("this is not a complaint")]
    public void Other_words_are_no_complaint(string text) => Assert.Null(HandoffPolicy.Of(new HandoffFacts(text), HandoffRules.Default));

    [Fact]
    public void Unhappy_words_count_only_where_no_answer_is_sure()
    {
        var facts = new HandoffFacts("等了好久") { SoundsUnhappy = _ => true };

        Assert.Null(HandoffPolicy.Of(facts, HandoffRules.Default));
        Assert.Null(HandoffPolicy.Of(facts with { IsSure = true }, HandoffRules.Default));
        Assert.Equal(HandoffCause.Negative, HandoffPolicy.Of(facts with { IsSure = false }, HandoffRules.Default)?.Cause);
    }

    [Theory]
    [InlineData("Gold", null, null, "gold")]
    [InlineData(null, "s1", null, "s1")]
    [InlineData(null, null, 80.0, "80")]
    public void A_vip_is_known_by_tier_segment_or_value(string? tier, string? segment, double? value, string evidence)
    {
        var facts = new HandoffFacts("问一下") { Tier = tier, Segments = segment is null ? [] : [segment], Value = value };

        Assert.Null(HandoffPolicy.Of(facts, Gold));
        Assert.Equal(new HandoffFinding(HandoffCause.Vip, evidence), HandoffPolicy.Of(facts with { IsSure = false }, Gold));
        Assert.Equal(new HandoffFinding(HandoffCause.Vip, evidence), HandoffPolicy.Of(facts, Gold with { VipAlways = true }));
    }

    [Fact]
    public void Somebody_below_the_value_is_nobody_special() =>
        Assert.Null(HandoffPolicy.Of(new HandoffFacts("问一下") { Value = 79.9, Tier = "silver", IsSure = false }, Gold));

    [Theory]
    [InlineData("等了一周还没收到", true)]
    [InlineData("我不是投诉，等了一周还没收到", false)]
    public void What_the_companys_examples_call_a_complaint_is_one_unless_it_is_denied(string text, bool complains)
    {
        var facts = new HandoffFacts(text) { Complains = said => said.Contains("等了一周", StringComparison.Ordinal) };

        Assert.Equal(complains ? HandoffCause.Complaint : null, HandoffPolicy.Of(facts, HandoffRules.Default)?.Cause);
        Assert.Null(HandoffPolicy.Of(facts, HandoffRules.Default with { Complaint = false }));
    }

    [Fact]
    public void Every_rule_can_be_switched_off()
    {
        var everything = new HandoffFacts("转人工，我要投诉") { AsksForPerson = true, IsSure = false, SoundsUnhappy = _ => true, Tier = "gold", IsMissTooMany = true };
        var rules = Gold;
        var causes = new List<HandoffCause>();
        while (HandoffPolicy.Of(everything, rules) is { } finding)
        {
            causes.Add(finding.Cause);
            rules = finding.Cause switch
            {
                HandoffCause.AskedForPerson => rules with { AskedForPerson = false },
                HandoffCause.Complaint => rules with { Complaint = false },
                HandoffCause.Vip => rules with { Vip = false },
                HandoffCause.Negative => rules with { Negative = false },
                _ => rules with { Misses = false },
            };
        }

        // A form that cannot be filled in, the rule book and a bot elsewhere are no rules of this policy.
        Assert.Equal(Enum.GetValues<HandoffCause>().Except([HandoffCause.Form, HandoffCause.Rule, HandoffCause.Approval, HandoffCause.Remote]), causes);
    }
}
