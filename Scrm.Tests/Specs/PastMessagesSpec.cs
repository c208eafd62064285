using Scrm.Core.Answers;
using Scrm.Core.Answers.Teaching;
using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.Tests.Specs;

/// <summary>What holds for reading all that was ever said, and for what was answered last.</summary>
public abstract class PastMessagesSpec(StoreChoice choice) : PortSpec(choice)
{
    private static readonly BotAnswer FromBook = new(AnswerKind.Answer, AnswerReason.Article, 0.9, ["return"], 3, new DateOnly(2026, 3, 2));

    [Fact]
    public async Task Lines_come_in_the_order_they_were_written_up_to_a_place()
    {
        var past = Get<IPastMessages>();
        Assert.Equal(0, await past.LastAsync(Token));
        var first = await CommitAsync(Sample.First(Sample.Conversation("c1"), Sample.Message("c1", 1, "一"), Sample.Message("c1", 2, "二")) with { Contact = Sample.Contact("p1") });
        await CommitAsync(Sample.First(Sample.Conversation("c2", "p2"), Sample.Message("c2", 1, "三")) with { Contact = Sample.Contact("p2") });
        var upTo = await past.LastAsync(Token);
        await CommitAsync(Sample.Next(first) with { Messages = [Sample.Message("c1", 3, "四")] });

        var read = await past.ReadAsync(0, upTo, 10, Token);
        Assert.Equal([("p1", "一"), ("p1", "二"), ("p2", "三")], read.Select(one => (one.ContactId, one.Message.Content.Text)));
        Assert.Equal(["三"], (await past.ReadAsync(read[1].Position, upTo, 10, Token)).Select(one => one.Message.Content.Text));
        Assert.Equal(["二"], (await past.ReadAsync(read[0].Position, upTo, 1, Token)).Select(one => one.Message.Content.Text));
        Assert.Equal((3L, 4L), (await past.CountAsync(upTo, Token), await past.CountAsync(await past.LastAsync(Token), Token)));
    }

    [Fact]
    public async Task What_was_answered_from_the_book_stands_between_its_question_and_what_was_said_next()
    {
        await CommitAsync(Sample.First(
            Sample.Conversation("c1"),
            Sample.Message("c1", 1, "在吗"),
            Said(2, "在的", null),
            Sample.Message("c1", 3, "怎么退货？"),
            Said(4, "七天内可以退", FromBook),
            Sample.Message("c1", 5, "谢谢"),
            Said(6, "不客气", FromBook with { Reason = AnswerReason.Feedback }),
            Sample.Message("c1", 7, "那个呢"),
            Said(8, "请选择", FromBook with { ReadAs = "运费怎么算" })) with
        { Contact = Sample.Contact("p1") });
        var answered = await Get<IAnswerHistory>().RecentAsync(10, Token);
        Assert.Equal([("运费怎么算", null), ("怎么退货？", "谢谢")], answered.Select(one => (one.Question, one.Next)));
        Assert.All(answered, one => Assert.Equal(("return", null), (one.ArticleId, one.Judged)));
        Assert.Single(await Get<IAnswerHistory>().RecentAsync(1, Token));
    }

    private static Message Said(long seq, string text, BotAnswer? answer) => Sample.Message("c1", seq) with
    {
        Direction = MessageDirection.Out,
        Author = new Author(AuthorKind.Bot, null, null),
        Content = MessageContent.OfText(text),
        Answer = answer,
    };
}
