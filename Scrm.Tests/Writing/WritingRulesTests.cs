using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Writing;
using Scrm.Tests.Answers;

namespace Scrm.Tests.Writing;

public class WritingRulesTests
{
    private static readonly Answerer Bot = new(Book.Shop);
    private static readonly AnswerQuestion Unclear = Book.Asked("退货换货");

    [Fact]
    public void Only_what_is_not_sure_is_given_to_the_model_and_without_personal_data()
    {
        var personal = Book.Asked("退货换货 13800138000");
        var task = WritingRules.TaskOf(Bot.Decide(personal), personal, Bot.Article, "王");

        Assert.Equal("退货换货 [电话]", task!.Question);
        Assert.Contains(new WritingSource("return", "怎么退货？", "answer return"), task.Sources);
        var sure = Book.Asked("怎么退货");
        Assert.Null(WritingRules.TaskOf(Bot.Decide(sure), sure, Bot.Article, "王"));
        var person = Book.Asked("转人工");
        Assert.Null(WritingRules.TaskOf(Bot.Decide(person), person, Bot.Article, "王"));
    }

    [Fact]
    public void What_holds_is_said_and_counted_for_the_cited_articles()
    {
        var answer = Applied(new WrittenAnswer("退货看 answer return", ["return", "return"], "m-1"));

        Assert.Equal((AnswerKind.Answer, AnswerReason.Written, "m-1"), (answer.Kind, answer.Reason, answer.WrittenBy));
        Assert.Equal("退货看 answer return", answer.Content?.Text);
        Assert.Equal([("return", AnswerUseKind.Answered)], answer.Uses.Select(u => (u.ArticleId, u.Kind)));
        Assert.Equal(("return", 0, 0), (answer.Memory.Last?.ArticleId, answer.Memory.Misses, answer.Memory.OfferedArticleIds.Count));
    }

    [Fact]
    public void What_does_not_hold_leaves_the_bots_own_decision()
    {
        Assert.Equal(AnswerKind.Offer, Applied(new WrittenAnswer("请点 http://evil.example.com", ["return"], "m")).Kind);
        Assert.Equal(AnswerKind.Offer, Applied(new WrittenAnswer("好的", ["elsewhere"], "m")).Kind);
        Assert.Equal(AnswerKind.Offer, Applied(null).Kind);
    }

    [Fact]
    public void Pictures_and_cards_are_no_material()
    {
        var book = Book.Shop with { Articles = [.. Book.Shop.Articles.Select(a => a with { Answer = new MessageContent { Type = MessageType.Image } })] };
        var bot = new Answerer(book);

        Assert.Null(WritingRules.TaskOf(bot.Decide(Unclear), Unclear, bot.Article, ""));
    }

    private static Answer Applied(WrittenAnswer? written)
    {
        var answer = Bot.Decide(Unclear);
        return WritingRules.Apply(answer, Unclear, WritingRules.TaskOf(answer, Unclear, Bot.Article, ""), written);
    }
}
