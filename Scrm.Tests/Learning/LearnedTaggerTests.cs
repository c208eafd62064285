using Scrm.Core.Learning;

namespace Scrm.Tests.Learning;

public class LearnedTaggerTests
{
    private static readonly (string Tag, string[] Words)[] Topics =
    [
        ("parking", ["停车", "车位", "停车费"]), ("breakfast", ["早餐", "早饭", "自助早餐"]), ("refund", ["退款", "退钱", "退货"]),
    ];

    private static readonly string[] Frames = ["请问{0}怎么弄", "我想问一下{0}的事", "{0}有吗？", "你们的{0}太贵了", "关于{0}，谁能帮我", "昨天的{0}不行"];

    private static readonly TagExample[] Known =
    [
        .. Topics.SelectMany(t => t.Words.SelectMany(w => Frames.Select(f => new TagExample(f.Replace("{0}", w, StringComparison.Ordinal), [t.Tag])))),
        .. new[] { "你好", "谢谢", "在吗", "好的，知道了", "今天天气不错", "请问几点关门", "我想问一下地址", "有吗？" }.Select(t => new TagExample(t, [])),
    ];

    private static readonly LearnedTagger Trained = LearnedTagger.Train(Known);

    [Theory]
    [InlineData("麻烦问下车位还有没有", "parking")]
    [InlineData("早餐几点开始", "breakfast")]
    [InlineData("我要退款！", "refund")]
    public void The_tag_of_a_new_message_comes_first(string text, string tag)
    {
        var best = Trained.Propose(text)[0];

        Assert.Equal(tag, best.TagId);
        Assert.InRange(best.Confidence, 0.5, 1);
    }

    [Fact]
    public void A_message_may_have_several_tags() =>
        Assert.Equal(["breakfast", "parking"], Trained.Propose("早餐和停车都要钱吗", 0.3).Select(g => g.TagId).Order());

    [Theory]
    [InlineData("你好，在吗")]
    [InlineData("天气不错")]
    [InlineData("")]
    [InlineData("zzz")]
    public void Other_messages_have_none(string text) => Assert.DoesNotContain(Trained.Propose(text), g => g.Confidence > 0.5);

    [Fact]
    public void Confidence_is_a_chance()
    {
        // Half of the messages that speak of deliveries were given the tag by chance: nothing else tells them apart.
        TagExample[] mixed =
        [
            .. Enumerable.Range(0, 60).Select(i => new TagExample($"快递{i % 7}号单到了没{i % 5}", i % 2 == 0 ? ["late"] : [])),
            .. Enumerable.Range(0, 60).Select(i => new TagExample($"颜色{i % 7}还有吗{i % 5}", [])),
        ];
        var tagger = LearnedTagger.Train(mixed);

        Assert.InRange(tagger.Propose("快递到了没", 0).Single().Confidence, 0.25, 0.75);
        Assert.InRange(tagger.Propose("颜色还有吗", 0).Single().Confidence, 0, 0.2);
    }

    [Fact]
    public void What_nobody_decided_teaches_nothing()
    {
        var open = new TagExample("停车要预约吗", [], Refused: []);

        Assert.Null(open.Has("parking"));
        Assert.True(new TagExample("停车", ["parking"], Refused: []).Has("parking"));
        Assert.False(new TagExample("停车", [], Refused: ["parking"]).Has("parking"));
        Assert.False(new TagExample("停车", []).Has("parking"));
    }

    [Fact]
    public void A_tag_without_both_sides_is_not_proposed()
    {
        Assert.Empty(LearnedTagger.Train([]).Propose("停车"));
        Assert.Empty(LearnedTagger.Train([new TagExample("停车", ["parking"], Refused: [])]).Tags);
    }

    [Fact]
    public void Training_twice_gives_the_same()
    {
        var again = LearnedTagger.Train(Known);

        Assert.Equal(["breakfast", "parking", "refund"], again.Tags);
        Assert.All(Known, e => Assert.Equal(Trained.Propose(e.Text, 0), again.Propose(e.Text, 0)));
    }
}
