using Scrm.Core.Signals;

namespace Scrm.Tests.Signals;

public class ConditionReaderTests
{
    [Theory]
    [InlineData("tier=gold", "tier Equal gold")]
    [InlineData(" amount >= 500 & category ~ 帐篷 ", "amount AtLeast 500|category Contains 帐篷")]
    [InlineData("city!=北京", "city Unequal 北京")]
    [InlineData("points<=10", "points AtMost 10")]
    [InlineData("露营", "露营 Present ")]
    [InlineData("name=\"A&B = C\"", "name Equal A&B = C")]
    [InlineData("\"R&D\"", "R&D Present ")]
    public void A_pattern_is_conditions_joined_by_an_ampersand(string pattern, string expected) =>
        Assert.Equal(expected, string.Join('|', ConditionReader.Read(pattern).Value!.Select(c => $"{c.Name} {c.Comparison} {c.Value}")));

    [Theory]
    [InlineData("")]
    [InlineData("a=1 &")]
    [InlineData("& a=1")]
    [InlineData("=5")]
    [InlineData("a=")]
    [InlineData("a>5")]
    [InlineData("a=\"b")]
    [InlineData("a=b\"c")]
    public void What_cannot_be_read_is_refused(string pattern) => Assert.False(ConditionReader.Read(pattern).IsOk);

    [Theory]
    [InlineData("tier=gold", "GOLD", true)]
    [InlineData("tier=gold", "ｇｏｌｄ", true)]
    [InlineData("tier=gold", "golden", false)]
    [InlineData("tier=gold*", "golden", true)]
    [InlineData("tier!=gold", "silver", true)]
    [InlineData("tier!=gold", null, false)]
    [InlineData("remark~批发", "想谈批发价", true)]
    [InlineData("remark~tent", "attention", false)]
    [InlineData("points>=1000", "1,200", true)]
    [InlineData("points>=1000", "many", false)]
    [InlineData("points<=1000", "many", false)]
    [InlineData("points<=1000", "-5", true)]
    [InlineData("vip", "yes", true)]
    [InlineData("vip", "", false)]
    public void A_text_meets_a_condition_or_not(string pattern, string? text, bool meets) =>
        Assert.Equal(meets, ConditionReader.Read(pattern).Value![0].Meets(text));
}
