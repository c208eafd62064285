using Scrm.Core.Answers;

namespace Scrm.Tests.Answers;

public class AnswererBurstTests
{
    private static readonly Answerer Bot = new(AnswerBook.Empty with
    {
        Articles =
        [
            Book.Article("price", "门票一张多少钱"),
            Book.Article("refund", "门票买了不去怎么退"),
            Book.Article("hours", "你们景区几点开门"),
            Book.Article("parking", "停车场停一天多少钱"),
        ],
    });

    private BotMemory _memory = BotMemory.Empty;
    private DateTimeOffset _now = Book.Somebody.At;

    [Fact]
    public void Greetings_and_fragments_are_one_question_with_one_answer()
    {
        Assert.Equal(AnswerReason.Greeting, Says("在吗").Reason);
        Assert.Equal(AnswerKind.None, Says("你好").Kind);
        var first = Says("门票");
        var second = Says("多少钱");

        Assert.NotEqual(AnswerKind.Handoff, first.Kind);
        Assert.Equal((AnswerKind.Answer, "price"), (second.Kind, second.Article?.Id));
        Assert.Equal("门票多少钱", second.ReadAs);
        Assert.Equal((0, 0), (second.Memory.Misses, second.Memory.Fragments.Count));
    }

    [Fact]
    public void Greetings_alone_never_reach_people()
    {
        foreach (var greeting in (string[])["在吗", "你好", "您好，请问在吗？", "有人吗", "hello", "hi there"])
        {
            Assert.NotEqual(AnswerKind.Handoff, Says(greeting, later: 120).Kind);
            Assert.Equal(0, _memory.Misses);
        }
    }

    [Fact]
    public void A_second_greeting_in_a_row_is_not_greeted_again_a_later_one_is()
    {
        Assert.NotNull(Says("你好").Content);
        Assert.Null(Says("在吗").Content);
        Assert.NotNull(Says("在吗", later: 120).Content);
    }

    [Fact]
    public void What_is_far_apart_does_not_belong_together()
    {
        Says("门票");
        var later = Says("多少钱", later: 120);

        Assert.Null(later.ReadAs);
        Assert.Equal("多少钱", Assert.Single(later.Memory.Fragments).Text);
    }

    [Fact]
    public void What_is_clear_by_itself_is_not_mixed_with_what_came_before()
    {
        Says("门票");
        var clear = Says("景区几点开门");

        Assert.Equal(("hours", (string?)null), (clear.Article?.Id, clear.ReadAs));
    }

    [Fact]
    public void Two_unanswerable_questions_in_a_row_still_reach_people()
    {
        Says("讲个笑话");

        Assert.Equal((AnswerKind.Handoff, AnswerReason.Misses), (Says("明天会下雨").Kind, AnswerReason.Misses));
    }

    [Theory]
    [InlineData("在吗", true)]
    [InlineData("你好呀，在吗", true)]
    [InlineData("请问一下", true)]
    [InlineData("你好，门票多少钱", false)]
    [InlineData("早餐有吗", false)]
    [InlineData("？", false)]
    public void Greetings_are_told_from_questions(string text, bool greeting) =>
        Assert.Equal(greeting, Says(text).Reason == AnswerReason.Greeting);

    private Answer Says(string text, int later = 3)
    {
        _now += TimeSpan.FromSeconds(later);
        var answer = Bot.Decide(Book.Asked(text, _memory) with { Asker = Book.Somebody with { At = _now } });
        _memory = answer.Memory;
        return answer;
    }
}
