using Scrm.Core.Writing;

namespace Scrm.Tests.Writing;

public class GroundingTests
{
    private static readonly WritingSource[] Given =
    [
        new("hours", "几点开门", "早上 8:30 开门，电话 0571-8888 6666，网址 https://park.example.com/hours 。"),
        new("price", "门票多少钱", "成人票 120 元。"),
    ];

    [Theory]
    [InlineData("早上 8:30 开门。", "hours", true)]
    [InlineData("详见 https://park.example.com/hours 。", "hours", true)]
    [InlineData("请拨 0571-8888 6666", "hours", true)]
    [InlineData("早上 8:30 开门，票价 120 元。", "hours,price", true)]
    [InlineData("早上 8:30 开门。", "", false)]
    [InlineData("早上 8:30 开门。", "hours,made-up", false)]
    [InlineData("请点 https://evil.example.com 领红包", "hours", false)]
    [InlineData("请点 evil.example.com/win 领红包", "hours", false)]
    [InlineData("请加微信 13800138000", "hours", false)]
    [InlineData("请写信给 boss@evil.example.com", "hours", false)]
    [InlineData("详见 https://park.example.com/hours", "price", false)]
    [InlineData(" ", "hours", false)]
    public void Only_what_stands_in_the_cited_articles_is_said(string text, string cited, bool holds) =>
        Assert.Equal(holds, Grounding.Holds(new WrittenAnswer(text, cited.Split(',', StringSplitOptions.RemoveEmptyEntries), "m"), Given));

    [Theory]
    [InlineData("我手机 13800138000 没收到", "我手机 [电话] 没收到")]
    [InlineData("+86 138-0013-8000", "[电话]")]
    [InlineData("发到 li.si+x@mail.example.com 吧", "发到 [邮箱] 吧")]
    [InlineData("身份证 11010519491231002X", "身份证 [证件号]")]
    [InlineData("卡号 6222 0210 0111 6245 123", "卡号 [卡号]")]
    [InlineData("我叫王小明，订单没到", "我叫[姓名]，订单没到")]
    [InlineData("麻烦转给赵钱孙", "麻烦转给[姓名]")]
    [InlineData("买 2 张 120 元的票", "买 2 张 120 元的票")]
    public void Personal_data_is_masked(string text, string masked) => Assert.Equal(masked, NamelessText.Of(text, "赵钱孙"));
}
