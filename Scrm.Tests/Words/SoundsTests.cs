using Scrm.Core.Words;

namespace Scrm.Tests.Words;

public class SoundsTests
{
    [Theory]
    [InlineData("退款", "退宽")]
    [InlineData("退款", "tuikuan")]
    [InlineData("怎么退货", "zenme退货")]
    [InlineData("兰州", "南走")]
    [InlineData("深圳", "森怎")]
    [InlineData("北京", "背进")]
    public void Letters_of_one_sound_count_as_one(string meant, string typed) => Assert.Equal(Sounds.Fold(meant), Sounds.Fold(typed));

    [Theory]
    [InlineData("退款", "退货")]
    [InlineData("wifi", "微飞")]
    [InlineData("发票", "发货")]
    public void Other_sounds_stay_apart(string one, string other) => Assert.NotEqual(Sounds.Fold(one), Sounds.Fold(other));

    [Theory]
    [InlineData("wifi")]
    [InlineData("iphone 15")]
    [InlineData("vip 88")]
    public void What_is_no_pinyin_stays(string text) => Assert.Equal(text, Sounds.Fold(text));

    [Fact]
    public void A_letter_is_among_those_of_its_sound()
    {
        Assert.Contains('款', Sounds.Alike('宽'));
        Assert.Equal("x", Sounds.Alike('x'));
    }
}
