using Scrm.Core.Tags;

namespace Scrm.Tests.Tags;

public class RuleGrammarTests
{
    [Theory]
    [InlineData(TagSource.Words, "帐篷")]
    [InlineData(TagSource.Menu, "CAMP*")]
    [InlineData(TagSource.Scan, "fair-2026")]
    [InlineData(TagSource.Link, "https://shop.example.com/tents*")]
    [InlineData(TagSource.Link, "campaign:spring")]
    [InlineData(TagSource.Purchase, "sku=TENT-* & amount>=500")]
    [InlineData(TagSource.Field, "tier=gold")]
    [InlineData(TagSource.Behaviour, "dormant>=60d")]
    [InlineData(TagSource.Form, "nps.score>=9")]
    [InlineData(TagSource.Intent, "refund*")]
    [InlineData(TagSource.Wish, "酒店/价格")]
    [InlineData(TagSource.Wish, "酒店/*")]
    public void What_is_written_well_is_taken(TagSource source, string pattern) => Assert.Null(RuleGrammar.Refusal(source, [pattern]));

    [Theory]
    [InlineData(TagSource.Words, "帐*篷", "star")]
    [InlineData(TagSource.Scan, "fair*2026", "at the end only")]
    [InlineData(TagSource.Purchase, "amount>=much", "'much' is not a number")]
    [InlineData(TagSource.Field, "tier>=gold", "'gold' is not a number")]
    [InlineData(TagSource.Behaviour, "dormant>=60 weeks", "such as 30d")]
    [InlineData(TagSource.Form, "score=9", "form.field=value")]
    [InlineData(TagSource.Intent, "refund>=9", "0 to 1")]
    [InlineData(TagSource.Wish, "酒店价格", "a slash")]
    public void A_refusal_names_the_pattern_and_says_what_is_wrong(TagSource source, string pattern, string why)
    {
        var refusal = RuleGrammar.Refusal(source, [pattern]);

        Assert.Equal("patterns", refusal!.Detail);
        Assert.Contains("Pattern 1 ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(pattern, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_patterns_the_first_wrong_one_is_named() =>
        Assert.StartsWith("Pattern 2 (score)", RuleGrammar.Refusal(TagSource.Form, ["nps.score", "score", "x"])!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(TagSource.Agent)]
    [InlineData(TagSource.Learned)]
    [InlineData(TagSource.Platform)]
    [InlineData(TagSource.Import)]
    public void Some_sources_have_no_rules(TagSource source) => Assert.Equal("source", RuleGrammar.Refusal(source, ["x"])!.Detail);
}
