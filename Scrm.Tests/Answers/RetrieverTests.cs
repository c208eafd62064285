using System.Globalization;
using Scrm.Core.Answers;

namespace Scrm.Tests.Answers;

public class RetrieverTests
{
    private static readonly Retriever Shop = Retriever.Build(Book.Shop.Articles);

    [Theory]
    [InlineData("怎么退货？", "return")]
    [InlineData("请问要怎么样才能退货呢", "return")]
    [InlineData("鞋子不合适，想换个尺码", "swap")]
    [InlineData("我的钱什么时候能退", "refund")]
    [InlineData("发票怎么开啊", "invoice")]
    [InlineData("HOW DO I RETURN ITEMS", "return")]
    [InlineData("When will I get my refund?", "refund")]
    public void The_nearest_article_comes_first(string text, string id) => Assert.Equal(id, Shop.Find(text, [])[0].ArticleId);

    [Theory]
    [InlineData("怎么退货？")]
    [InlineData("怎么退货")]
    [InlineData(" 怎么 退货！ ")]
    [InlineData("我想退货。")]
    [InlineData("How do I return an item?")]
    public void The_very_wording_is_certain(string text) => Assert.Equal(1, Shop.Find(text, [])[0].Score, 6);

    [Theory]
    [InlineData("")]
    [InlineData("😀")]
    [InlineData("？？？")]
    [InlineData("zzz")]
    public void Nothing_in_common_finds_nothing(string text) => Assert.Empty(Shop.Find(text, []));

    [Fact]
    public void Disabled_articles_are_never_found() =>
        Assert.DoesNotContain(Shop.Find("你们有飞机票吗？", []), c => c.ArticleId == "off");

    [Fact]
    public void An_article_comes_once_however_many_of_its_wordings_match()
    {
        var found = Shop.Find("退货怎么退，我想退货", [], 10);

        Assert.Equal(found.DistinctBy(c => c.ArticleId).Count(), found.Count);
    }

    [Fact]
    public void Scores_fall_and_stay_between_0_and_1()
    {
        var scores = Shop.Find("怎么退货换货还有发票", [], 10).Select(c => c.Score).ToList();

        Assert.Equal(scores.OrderDescending(), scores);
        Assert.All(scores, s => Assert.InRange(s, 0, 1));
    }

    [Fact]
    public void Two_articles_with_one_wording_make_neither_sure()
    {
        var twins = Retriever.Build([Book.Article("a", "怎么退货"), Book.Article("b", "怎么退货"), Book.Article("c", "发票")]);

        Assert.True(twins.Find("怎么退货", [])[0].Score < 0.75);
    }

    [Fact]
    public void A_follow_up_takes_its_subject_from_the_message_before()
    {
        var sights = Retriever.Build(
        [
            Book.Article("1", "故宫门票多少钱？"), Book.Article("2", "故宫地址在哪里？"),
            Book.Article("3", "颐和园门票多少钱？"), Book.Article("4", "颐和园地址在哪里？"),
            Book.Article("5", "天坛门票多少钱？"), Book.Article("6", "天坛地址在哪里？"),
        ]);

        Assert.Equal("3", sights.Find("那里的门票多少钱？", ["故宫地址在哪里？", "推荐您去颐和园游玩。"])[0].ArticleId);
        Assert.Equal("2", sights.Find("地址呢？", ["我想去故宫"])[0].ArticleId);
    }

    [Theory]
    [InlineData("好的")]
    [InlineData("嗯嗯好呀")]
    [InlineData("今天天气不错")]
    public void Small_talk_does_not_repeat_the_last_answer(string text)
    {
        var found = Shop.Find(text, ["怎么退货？"]);

        Assert.True(found.Count == 0 || found[0].Score < new AnswerSettings { InboxId = "" }.OfferFrom);
    }

    [Fact]
    public void A_new_subject_wins_over_history() =>
        Assert.Equal("invoice", Shop.Find("怎么开发票", ["怎么退货？", "退款多久到账？"])[0].ArticleId);

    [Fact]
    public void Twenty_thousand_articles_are_told_apart()
    {
        var many = Retriever.Build(Enumerable.Range(0, 20_000).Select(i =>
            Book.Article(i.ToString(CultureInfo.InvariantCulture), $"编号{i:00000}的{(i % 2 == 0 ? "帐篷" : "睡袋")}多少钱？")));

        Assert.All([0, 777, 19_999], i =>
            Assert.Equal(i.ToString(CultureInfo.InvariantCulture), many.Find($"请问编号{i:00000}的价格多少钱", [])[0].ArticleId));
    }

    [Fact]
    public void An_empty_book_finds_nothing() => Assert.Empty(Retriever.Build([]).Find("怎么退货", ["在吗"]));
}
