using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Host.Demo;

namespace Scrm.Tests.Demo;

public class DemoKnowledgeTests
{
    private static readonly AnswerBook Knowledge = DemoKnowledge.Book("demo", new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero));
    private static readonly Answerer Bot = new(Knowledge);

    [Theory]
    [InlineData("你们什么时候发货啊", "下单后多久发货？")]
    [InlineData("我想退货，怎么弄", "怎么退货？")]
    [InlineData("满多少包邮", "运费怎么算？")]
    [InlineData("能不能开发票", "怎么开发票？")]
    [InlineData("帐篷下雨会漏水吗", "帐篷防雨吗？")]
    [InlineData("退款什么时候到账", "退款多久到账？")]
    [InlineData("第一次去露营要带什么东西", "第一次露营要带什么？")]
    [InlineData("where is my order?", "怎么查物流进度？")]
    [InlineData("How can I return an item", "怎么退货？")]
    [InlineData("how much is the shipping", "运费怎么算？")]
    [InlineData("Is the tent waterproof?", "帐篷防雨吗？")]
    [InlineData("do you rent tents or gear", "可以租装备吗？")]
    public void Questions_as_people_ask_them_find_their_article(string text, string question)
    {
        var answer = Ask(text);

        Assert.True(answer.Kind is AnswerKind.Answer or AnswerKind.Offer, $"{answer.Kind} {answer.Confidence:0.00}");
        Assert.Equal(question, answer.Candidates[0].Question);
    }

    [Theory]
    [InlineData("今天股市怎么样")]
    [InlineData("讲个笑话")]
    [InlineData("推荐一部电影")]
    [InlineData("what is the capital of France")]
    public void Other_matters_are_not_answered(string text) => Assert.Equal(AnswerReason.NotFound, Ask(text).Reason);

    [Theory]
    [InlineData("你好", AnswerReason.Rule)]
    [InlineData("thanks", AnswerReason.Rule)]
    [InlineData("0", AnswerReason.Menu)]
    [InlineData("5", AnswerReason.AskedForPerson)]
    [InlineData("转人工", AnswerReason.AskedForPerson)]
    public void The_small_words_work(string text, AnswerReason reason) => Assert.Equal(reason, Ask(text).Reason);

    [Fact]
    public void Every_article_is_found_by_each_of_its_wordings()
    {
        foreach (var article in Knowledge.Articles)
        {
            Assert.All(article.Similar.Prepend(article.Question), wording => Assert.Equal(article.Id, Ask(wording).Candidates.Select(c => c.ArticleId).FirstOrDefault()));
        }
    }

    [Fact]
    public void Ids_are_unique() => Assert.Distinct(Knowledge.Articles.Select(a => a.Id).Concat(Knowledge.Rules.Select(r => r.Id)));

    private static Answer Ask(string text) => Bot.Decide(new AnswerQuestion(
        "demo", MessageContent.OfText(text), BotMemory.Empty, [], new Asker("wechat", DateTimeOffset.UnixEpoch, new DateOnly(2026, 1, 5))));
}
