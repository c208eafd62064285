using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Tests.Answers;

public class AnswererHandoffTests
{
    private static readonly Answerer Bot = new(Book.Shop);

    [Theory]
    [InlineData("人工")]
    [InlineData("人工！")]
    [InlineData("转人工")]
    [InlineData("转 人工")]
    [InlineData("请帮我转人工，谢谢")]
    [InlineData("有没有人工客服啊")]
    [InlineData("Human")]
    [InlineData("I want to talk to a human please")]
    [InlineData("Let me speak with a real person")]
    [InlineData("ａｇｅｎｔ")]
    public void Whoever_asks_for_a_person_gets_one(string text)
    {
        var answer = Bot.Decide(Book.Asked(text));

        Assert.Equal((AnswerKind.Handoff, AnswerReason.AskedForPerson), (answer.Kind, answer.Reason));
        Assert.Equal("正在为您转接人工客服，请稍候。", answer.Content?.Text);
    }

    [Theory]
    [InlineData("人工智能的书有吗")]
    [InlineData("找人工智能课程")]
    [InlineData("人工湖可以露营吗")]
    [InlineData("不用转人工")]
    [InlineData("humanity")]
    [InlineData("is this humane down")]
    public void Other_words_hand_nothing_over(string text) =>
        Assert.NotEqual(AnswerReason.AskedForPerson, Bot.Decide(Book.Asked(text)).Reason);

    [Fact]
    public void Two_misses_in_a_row_hand_over_with_what_was_tried()
    {
        var first = Bot.Decide(Book.Asked("讲个笑话"));
        var second = Bot.Decide(Book.Asked("明天股市会涨吗", first.Memory));

        Assert.Equal((AnswerKind.None, 1), (first.Kind, first.Memory.Misses));
        Assert.StartsWith("抱歉", first.Content?.Text, StringComparison.Ordinal);
        Assert.Equal((AnswerKind.Handoff, AnswerReason.Misses), (second.Kind, second.Reason));
        Assert.Equal(["讲个笑话 → —", "明天股市会涨吗 → —"], second.Memory.Tried);
        Assert.Equal(0, second.Memory.Misses);
    }

    [Fact]
    public void An_answer_between_two_misses_starts_the_count_again()
    {
        var memory = Bot.Decide(Book.Asked("讲个笑话")).Memory;
        memory = Bot.Decide(Book.Asked("怎么退货", memory)).Memory;

        Assert.Equal(0, memory.Misses);
        Assert.Equal(AnswerKind.None, Bot.Decide(Book.Asked("讲个笑话", memory)).Kind);
    }

    [Fact]
    public void Pictures_hand_over_gently()
    {
        var picture = new MessageContent { Type = MessageType.Image };
        var first = Bot.Decide(new AnswerQuestion(Book.Inbox, picture, BotMemory.Empty, [], Book.Somebody));
        var second = Bot.Decide(new AnswerQuestion(Book.Inbox, picture, first.Memory, [], Book.Somebody));

        Assert.Equal((AnswerKind.None, AnswerReason.NotFound), (first.Kind, first.Reason));
        Assert.Equal(new AnswerSettings { InboxId = "" }.NotReadable, first.Content?.Text);
        Assert.Equal((AnswerKind.Handoff, AnswerReason.Misses), (second.Kind, second.Reason));
    }

    [Fact]
    public void An_ignored_offer_is_a_miss()
    {
        var offer = Bot.Decide(Book.Asked("退货换货"));
        var ignored = Bot.Decide(Book.Asked("讲个笑话", offer.Memory));

        Assert.Equal(AnswerKind.Offer, offer.Kind);
        Assert.Equal((AnswerKind.Handoff, AnswerReason.Misses), (ignored.Kind, ignored.Reason));
    }

    [Fact]
    public void There_is_never_a_third_guess()
    {
        var first = Bot.Decide(Book.Asked("退货换货"));
        var second = Bot.Decide(Book.Asked("退货换货", first.Memory));
        var third = Bot.Decide(Book.Asked("退货换货", second.Memory));

        Assert.Equal([AnswerKind.Offer, AnswerKind.Offer, AnswerKind.Handoff], new[] { first.Kind, second.Kind, third.Kind });
        Assert.Equal(first.Candidates, third.Candidates);
    }

    [Fact]
    public void The_number_of_misses_is_the_inboxs()
    {
        var bot = new Answerer(Book.Shop with { Settings = [new AnswerSettings { InboxId = Book.Inbox, MissesToHandoff = 1 }] });

        Assert.Equal(AnswerKind.Handoff, bot.Decide(Book.Asked("讲个笑话")).Kind);
    }

    [Fact]
    public void What_was_tried_is_short_and_bounded()
    {
        var memory = BotMemory.Empty;
        for (var i = 0; i < 25; i++)
        {
            memory = Bot.Decide(Book.Asked(i % 2 == 0 ? "怎么退货" : "笑话" + string.Concat(Enumerable.Repeat("😀", 3000)), memory)).Memory;
        }

        Assert.Equal(10, memory.Tried.Count);
        Assert.All(memory.Tried, t => Assert.InRange(t.Length, 1, 150));
        Assert.Equal("怎么退货 → 怎么退货？ (1.00)", memory.Tried[^1]);
    }
}
