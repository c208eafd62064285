using Scrm.Core.Words;

namespace Scrm.Tests.Words;

public class SimplifiedTests
{
    [Theory]
    [InlineData("退貨運費誰來付？", "退货运费谁来付？")]
    [InlineData("發票開錯了", "发票开错了")]
    [InlineData("會員積分", "会员积分")]
    [InlineData("订单", "订单")]
    [InlineData("ＡＢＣ １２３", "abc 123")]
    public void Traditional_letters_become_simplified_and_the_length_stays(string written, string folded)
    {
        Assert.Equal(folded.Replace('？', '?'), Letters.Fold(written));
        Assert.Equal(written.Length, Letters.Fold(written).Length);
    }

    [Fact]
    public void Folding_twice_is_folding_once()
    {
        var all = new string([.. Enumerable.Range(0x3400, 0x9FFF - 0x3400).Select(c => (char)c)]);

        Assert.Equal(Letters.Fold(all), Letters.Fold(Letters.Fold(all)));
    }
}
