using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Knowledge;

namespace Scrm.Tests.Knowledge;

public sealed class ArticleSearchTests
{
    private static readonly KnowledgeArticle[] Articles =
    [
        Article("shipping", "运费是多少", "满 99 元包邮，退货运费自理。"),
        Article("refund", "怎么退货", "在订单页申请。", "我要退款"),
        Article("english", "Do you ship abroad", "Yes."),
        Article("gone", "怎么退货（旧）", "不用看") with { RemovedAt = DateTimeOffset.UnixEpoch },
    ];

    [Theory]
    [InlineData("退货", "refund shipping")]
    [InlineData("款", "refund")]
    [InlineData("SHIP", "english")]
    [InlineData("运费 退货", "shipping")]
    [InlineData("宠物", "")]
    [InlineData("  ", "")]
    public void Every_part_must_stand_in_it_and_the_question_counts_most(string typed, string expected) =>
        Assert.Equal(expected, string.Join(' ', ArticleSearch.Find(Articles, typed, 10).Select(a => a.Id)));

    [Fact]
    public void No_more_than_asked_are_found() => Assert.Single(ArticleSearch.Find(Articles, "退货", 1));

    private static KnowledgeArticle Article(string id, string question, string answer, params string[] similar) =>
        new() { Id = id, Question = question, Similar = similar, Answer = MessageContent.OfText(answer) };
}
