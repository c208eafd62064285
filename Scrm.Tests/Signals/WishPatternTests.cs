using Scrm.Core.Signals;

namespace Scrm.Tests.Signals;

public class WishPatternTests
{
    [Theory]
    [InlineData("酒店/价格", true, false, false)]
    [InlineData(" 酒店 / 价格 ", true, false, false)]
    [InlineData("酒店/*", true, true, false)]
    [InlineData("*/价格", true, false, true)]
    [InlineData("/价格", false, false, false)]
    public void A_star_stands_for_every_domain_or_every_slot(string pattern, bool hotelPrice, bool hotelRating, bool mealPrice)
    {
        var read = WishPattern.Read(pattern).Value!;

        Assert.Equal(
            (hotelPrice, hotelRating, mealPrice), (read.Covers("酒店", "价格"), read.Covers("酒店", "评分"), read.Covers("餐馆", "价格")));
    }

    [Fact]
    public void A_company_with_one_domain_may_leave_it_out() => Assert.True(WishPattern.Read("/价格").Value!.Covers("", "价格"));

    [Theory]
    [InlineData("价格", "a slash")]
    [InlineData("a/b/c", "a slash")]
    [InlineData("酒店/", "the slot")]
    [InlineData("酒*/价格", "a whole domain")]
    [InlineData("酒店/价*", "a whole domain")]
    public void A_refusal_says_what_is_wrong(string pattern, string why) =>
        Assert.Contains(why, WishPattern.Read(pattern).Fault!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("酒店/价格", true)]
    [InlineData("*/价格", false)]
    [InlineData("酒店/*", false)]
    public void One_wish_is_told_from_several(string pattern, bool isOne) => Assert.Equal(isOne, WishPattern.Read(pattern).Value!.One is not null);
}
