using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Tests.Answers;

public class AnswererTests
{
    private static readonly Answerer Bot = new(Book.Shop);

    [Fact]
    public void A_question_is_answered_with_its_article()
    {
        var answer = Bot.Decide(Book.Asked("怎么退货"));

        Assert.Equal((AnswerKind.Answer, AnswerReason.Article), (answer.Kind, answer.Reason));
        Assert.Equal("answer return", answer.Content?.Text);
        Assert.Equal("return", answer.Candidates[0].ArticleId);
        Assert.Equal(answer.Candidates[0].Score, answer.Confidence);
    }

    [Fact]
    public void A_doubtful_question_is_answered_with_an_offer_of_up_to_three()
    {
        var answer = Bot.Decide(Book.Asked("退货换货"));

        Assert.Equal(AnswerKind.Offer, answer.Kind);
        Assert.Equal(MessageType.Menu, answer.Content?.Type);
        Assert.Equal("您是想问：", answer.Content?.Text);
        Assert.InRange(answer.Content!.Choices!.Count, 1, 3);
        Assert.Equal(answer.Candidates.Select(c => c.ArticleId), answer.Memory.OfferedArticleIds);
        Assert.Equal("1", answer.Content.Choices[0].Id);
        Assert.Equal(answer.Candidates[0].Question, answer.Content.Choices[0].Label);
    }

    [Theory]
    [InlineData("你好", "rule hello")]
    [InlineData("HELLO!", "rule hello")]
    [InlineData("救命，我迷路了", "rule sos")]
    [InlineData("help, I am lost here", "rule sos")]
    public void Keyword_rules_answer(string text, string expected)
    {
        var answer = Bot.Decide(Book.Asked(text));

        Assert.Equal((AnswerReason.Rule, expected, 1.0), (answer.Reason, answer.Content?.Text, answer.Confidence));
    }

    [Theory]
    [InlineData("你好怎么退货")]
    [InlineData("暗号")]
    public void Rules_for_whole_messages_and_other_inboxes_keep_still(string text) =>
        Assert.NotEqual(AnswerReason.Rule, Bot.Decide(Book.Asked(text)).Reason);

    [Fact]
    public void The_lower_order_comes_first()
    {
        var bot = new Answerer(new AnswerBook(1, [], [Book.Rule("b", "退货", order: 2), Book.Rule("a", "货", order: 1)], []));

        Assert.Equal("rule a", bot.Decide(Book.Asked("退货")).Content?.Text);
    }

    [Theory]
    [InlineData(MessageType.Image, AnswerReason.NotFound)]
    [InlineData(MessageType.Voice, AnswerReason.NotFound)]
    [InlineData(MessageType.Location, AnswerReason.NotFound)]
    [InlineData(MessageType.Unknown, AnswerReason.Silent)]
    public void What_has_no_words_is_a_miss_but_unknown_things_are_left_alone(MessageType type, AnswerReason reason) =>
        Assert.Equal(reason, Bot.Decide(new AnswerQuestion(Book.Inbox, new MessageContent { Type = type }, BotMemory.Empty, [], Book.Somebody)).Reason);

    [Fact]
    public void Recognised_speech_is_read_like_text()
    {
        var voice = new MessageContent { Type = MessageType.Voice, Text = "怎么退货" };

        Assert.Equal("answer return", Bot.Decide(new AnswerQuestion(Book.Inbox, voice, BotMemory.Empty, [], Book.Somebody)).Content?.Text);
    }

    [Fact]
    public void A_book_with_nothing_in_it_misses_and_hands_over()
    {
        var bot = new Answerer(AnswerBook.Empty);
        var first = bot.Decide(Book.Asked("怎么退货"));

        Assert.Equal((AnswerKind.None, AnswerReason.NotFound), (first.Kind, first.Reason));
        Assert.Equal(AnswerKind.Handoff, bot.Decide(Book.Asked("怎么退货", first.Memory)).Kind);
    }

    [Fact]
    public void An_article_answers_with_whatever_content_it_has()
    {
        var card = new MessageContent { Type = MessageType.Link, Link = new LinkCard("https://example.com/", "退货", null, null) };
        var bot = new Answerer(new AnswerBook(1, [Book.Article("r", "怎么退货") with { Answer = card }], [], []));

        Assert.Equal(card, bot.Decide(Book.Asked("怎么退货")).Content);
    }
}
