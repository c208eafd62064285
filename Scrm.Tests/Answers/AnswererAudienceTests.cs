using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Tests.Answers;

public class AnswererAudienceTests
{
    private static readonly KnowledgeArticle Expired = Book.Article("old", "春节怎么发货") with { Validity = new ArticleValidity(null, new DateOnly(2026, 2, 20)) };
    private static readonly KnowledgeArticle Gold = Book.Article("gold", "怎么退货？") with { Audience = new ArticleAudience { Tiers = ["gold"] } };
    private static readonly Answerer Bot = new(Book.Shop with { Articles = [.. Book.Shop.Articles, Expired, Gold] });

    [Fact]
    public void An_expired_article_is_neither_answered_nor_offered()
    {
        var answer = Bot.Decide(Book.Asked("春节怎么发货"));

        Assert.DoesNotContain(answer.Candidates, c => c.ArticleId == "old");
        Assert.NotEqual("old", answer.Article?.Id);
    }

    [Fact]
    public void Of_two_articles_for_one_question_the_narrower_answers_whom_it_is_for_and_the_wider_the_others()
    {
        var member = Book.Asked("怎么退货？") with { Asker = Book.Somebody with { Tier = "gold" } };

        Assert.Equal(("gold", AnswerKind.Answer), Who(Bot.Decide(member)));
        Assert.Equal(("return", AnswerKind.Answer), Who(Bot.Decide(Book.Asked("怎么退货？"))));
    }

    [Fact]
    public void An_offered_article_that_has_ended_meanwhile_is_not_answered_any_more()
    {
        var open = new BotMemory(0, ["old", "return"], []);

        Assert.Null(Bot.Decide(Book.Asked("1", open)).Article);
        Assert.Equal("return", Bot.Decide(Book.Asked("2", open)).Article?.Id);
        Assert.Null(Bot.Decide(Book.Done(PlatformEventKind.MenuClick, "old")).Article);
    }

    [Fact]
    public void A_channel_has_its_own_answer()
    {
        var picture = new MessageContent { Type = MessageType.Image, Media = new Media { AttachmentId = "f1" } };
        var bot = new Answerer(new AnswerBook(
            1, [Book.Article("map", "门店在哪里") with { Answers = new Dictionary<string, MessageContent> { ["wechat"] = picture } }], [], []));

        Assert.Equal(picture, bot.Decide(Book.Asked("门店在哪里")).Content);
        var elsewhere = Book.Asked("门店在哪里") with { Asker = Book.Somebody with { Channel = "weibo" } };
        Assert.Equal("answer map", bot.Decide(elsewhere).Content?.Text);
    }

    [Fact]
    public void Trying_a_question_tells_what_matched_and_what_was_left_out()
    {
        var draft = Book.Article("draft", "春节发货安排") with { Status = ArticleStatus.Draft };
        var told = Bot.Explain(Book.Asked("春节怎么发货"), [draft]);

        Assert.Contains(told.LeftOut, l => l is { ArticleId: "old", Reason: ArticleRefusal.Expired, Score: > 0.5 });
        Assert.Contains(told.LeftOut, l => l is { ArticleId: "draft", Reason: ArticleRefusal.Draft });
        Assert.Equal(0.8, told.Settings.AnswerFrom);

        var matched = Assert.Single(Bot.Explain(Book.Asked("我想要退货呢"), []).Matches, m => m.ArticleId == "return");
        Assert.Equal(("我想退货", "我想", "退货"), (matched.Wording, matched.Words[0], matched.Words[^1]));
    }

    private static (string? ArticleId, AnswerKind Kind) Who(Answer answer) => (answer.Article?.Id, answer.Kind);
}
