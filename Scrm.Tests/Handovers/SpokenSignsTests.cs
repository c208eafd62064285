using Scrm.Core.Handovers;

namespace Scrm.Tests.Handovers;

public sealed class SpokenSignsTests
{
    [Theory]
    [InlineData("订单什么时候发货", true)]
    [InlineData("我想退货", true)]
    [InlineData("Where is my parcel", true)]
    [InlineData("好的谢谢", false)]
    [InlineData("收到了", false)]
    [InlineData("thanks a lot", false)]
    public void A_question_or_wish_is_told_from_other_words(string text, bool asks) => Assert.Equal(asks, SpokenSigns.Asks(text));

    [Theory]
    [InlineData("我帮您查一下", true)]
    [InlineData("明天上午给您回电", true)]
    [InlineData("我们会在 24 小时内处理", true)]
    [InlineData("I'll get back to you tomorrow", true)]
    [InlineData("我们的营业时间是九点到六点", false)]
    [InlineData("退款已经处理好了", false)]
    [InlineData("You can find it in the app", false)]
    public void A_promise_is_told_from_an_answer(string text, bool promises) => Assert.Equal(promises, SpokenSigns.Promises(text));

    [Theory]
    [InlineData("退款已经处理好了", true)]
    [InlineData("已为您补发，请留意", true)]
    [InlineData("It has been shipped today", true)]
    [InlineData("我明天给您补发", false)]
    public void What_is_done_is_told_from_what_will_be(string text, bool done) => Assert.Equal(done, SpokenSigns.Done(text));
}
