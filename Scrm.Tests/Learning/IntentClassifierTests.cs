using Scrm.Core.Learning;

namespace Scrm.Tests.Learning;

public class IntentClassifierTests
{
    private static readonly IntentExample[] Shop =
    [
        new("how do I return my shoes", "return_item"), new("I want to send this back", "return_item"), new("returning a jacket", "return_item"),
        new("怎么退货", "return_item"), new("我想把鞋子退了", "return_item"),
        new("where is my parcel", "track_order"), new("when will my order arrive", "track_order"), new("track the delivery", "track_order"),
        new("我的快递到哪了", "track_order"), new("什么时候送到", "track_order"),
        new("can I have an invoice", "invoice"), new("send me the receipt please", "invoice"), new("I need a bill for tax", "invoice"),
        new("怎么开发票", "invoice"), new("发票抬头写错了", "invoice"),
        new("tell me a joke", null), new("what is the capital of France", null), new("今天天气怎么样", null), new("who won the match", null),
    ];

    private static readonly IntentClassifier Trained = IntentClassifier.Train(Shop);

    [Theory]
    [InlineData("How can I return these shoes?", "return_item")]
    [InlineData("has my order been delivered", "track_order")]
    [InlineData("请给我开一张发票", "invoice")]
    [InlineData("快递什么时候到", "track_order")]
    [InlineData("track order", "track_order")]
    public void The_nearest_intent_is_found(string text, string intent) => Assert.Equal(intent, Trained.Guess(text).Intent);

    [Fact]
    public void What_is_not_served_gets_less_confidence() =>
        Assert.True(Trained.Guess("who won the match in France").Confidence < Trained.Guess("return my shoes please").Confidence);

    [Theory]
    [InlineData("😀")]
    [InlineData("zzz")]
    public void Texts_without_anything_known_get_no_confidence(string text) => Assert.Equal(0, Trained.Guess(text).Confidence);

    [Fact]
    public void Training_twice_gives_the_same()
    {
        var again = IntentClassifier.Train(Shop);

        Assert.All(Shop, e => Assert.Equal(Trained.Guess(e.Text), again.Guess(e.Text)));
    }

    [Fact]
    public void One_intent_is_enough_and_none_is_refused()
    {
        Assert.Equal("a", IntentClassifier.Train([new("hello", "a")]).Guess("hello").Intent);
        Assert.Throws<ArgumentException>(() => IntentClassifier.Train([new("hello", null)]));
    }
}
