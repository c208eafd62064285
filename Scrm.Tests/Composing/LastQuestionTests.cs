using Scrm.Core.Answers;
using Scrm.Core.Composing;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Composing;

public sealed class LastQuestionTests
{
    [Fact]
    public void It_is_the_customers_last_line_with_words_and_what_both_said_before()
    {
        Message[] lines =
        [
            Sample.Message("c1", 1, "你好"),
            Sample.Message("c1", 2, "您好") with { Direction = MessageDirection.Out },
            Sample.Message("c1", 3, "内部") with { Direction = MessageDirection.Note },
            Sample.Message("c1", 4, "怎么退款"),
            Sample.Message("c1", 5) with { Content = new MessageContent { Type = MessageType.Image } },
            Sample.Message("c1", 6, "?"),
            Sample.Message("c1", 7, "转人工"),
        ];

        var asked = LastQuestion.In(lines, text => text == "转人工", _ => false);
        Assert.Equal((4, "怎么退款"), (asked!.Seq, asked.Text));
        Assert.Equal(["你好", "您好"], asked.History);
        Assert.Null(LastQuestion.In(lines[1..3], _ => false, _ => false));
    }

    [Theory]
    [InlineData("hi", "怎么退款")]
    [InlineData("你好，在吗", "怎么退款")]
    [InlineData("转人工", "怎么退款")]
    [InlineData("谢谢", null)]
    [InlineData("好的，谢谢您", null)]
    [InlineData("OK thanks", null)]
    [InlineData("嗯", null)]
    [InlineData("好看吗", "好看吗")]
    [InlineData("你好，能退吗", "你好，能退吗")]
    public void A_greeting_leaves_the_question_before_it_and_thanks_settle_it(string last, string? asked)
    {
        var bot = new Answerer(AnswerBook.Empty);
        Message[] lines = [Sample.Message("c1", 1, "怎么退款"), Sample.Message("c1", 2, last)];
        Assert.Equal(asked, LastQuestion.In(lines, text => bot.AsksNothing("i1", text), Answerer.IsSettled)?.Text);
        Assert.Null(LastQuestion.In([Sample.Message("c1", 1, "你好")], text => bot.AsksNothing("i1", text), Answerer.IsSettled));
    }
}
