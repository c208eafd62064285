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

        var asked = LastQuestion.In(lines, text => text == "转人工");
        Assert.Equal((4, "怎么退款"), (asked!.Seq, asked.Text));
        Assert.Equal(["你好", "您好"], asked.History);
        Assert.Null(LastQuestion.In(lines[1..3], _ => false));
    }
}
