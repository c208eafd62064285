using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Dialogues;
using Scrm.Core.Handovers;
using Scrm.Core.Tags;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Handovers;

public sealed class HandoverRulesTests
{
    private readonly List<Message> _lines = [];

    [Fact]
    public void The_last_questions_the_bots_attempts_and_the_open_promises_are_told_in_order()
    {
        Says("你好呀");
        Says("订单 A1 什么时候发货？");
        System("handoff", ["物流查询", "发货时间"]);
        Replies("您好，我帮您查一下");
        Says("还要多久？");
        Replies("明天给您回复");
        Notes("客户很急");
        var told = Of();

        Assert.Equal(["订单 A1 什么时候发货？", "还要多久？"], told.Wants.Select(l => l.Text));
        Assert.Equal(["物流查询", "发货时间"], told.Tried);
        Assert.Equal(["您好，我帮您查一下", "明天给您回复"], told.Promises.Select(l => l.Text));
        Assert.Equal(["客户很急"], told.Notes.Select(l => l.Text));
        Assert.Equal("lin", told.Answered[^1].AgentId);
        Assert.False(told.IsEmpty);
    }

    [Fact]
    public void A_word_that_it_is_done_closes_the_promises_before_it()
    {
        Says("帮我补发");
        Replies("我马上安排补发");
        Replies("已为您补发，单号 SF1");
        Replies("稍后再给您通知");
        Assert.Equal(["稍后再给您通知"], Of().Promises.Select(l => l.Text));
    }

    [Fact]
    public void What_was_said_before_the_conversation_ended_is_another_matter()
    {
        Says("怎么开发票？");
        System("resolved", null);
        Says("我要退款");
        Assert.Equal(["我要退款"], Of().Wants.Select(l => l.Text));
    }

    [Fact]
    public void Forms_that_ended_and_the_one_that_is_open_stand_together_and_tags_are_of_this_conversation()
    {
        Says("我要报修");
        var conversation = Sample.Conversation("c1") with
        {
            Form = new FormRun { FormId = "f", Version = 1, StartedAt = Sample.Noon, At = Sample.Noon, DueAt = Sample.Noon, Filled = [new FilledField("model", "型号", FieldKind.Text, "X1", null)] },
        };
        var told = HandoverRules.Of(conversation, _lines, [Tag("报修", "c1"), Tag("旧事", "c0")], ["姓名：李雷"]);

        Assert.Equal(["姓名：李雷", "型号：X1"], told.Filled);
        Assert.Equal("报修", Assert.Single(told.Tags).Name);
    }

    [Fact]
    public void Nothing_said_is_nothing_to_tell() => Assert.True(Of().IsEmpty);

    private HandoverSummary Of() => HandoverRules.Of(Sample.Conversation("c1"), _lines, [], []);

    private static TagAssignment Tag(string name, string conversationId) => new()
    {
        Id = name,
        TagId = name,
        DimensionId = "need",
        Name = name,
        Scope = TagScope.Conversation,
        ContactId = "p1",
        Source = TagSource.Words,
        Confidence = 0.8,
        Evidence = new TagEvidence(conversationId, null, null),
        At = Sample.Noon,
        LastSeenAt = Sample.Noon,
    };

    private void Says(string text) => Add(MessageDirection.In, new Author(AuthorKind.Contact, "p1", "小李"), MessageContent.OfText(text), null);

    private void Replies(string text) => Add(MessageDirection.Out, new Author(AuthorKind.Agent, "lin", "林"), MessageContent.OfText(text), null);

    private void Notes(string text) => Add(MessageDirection.Note, new Author(AuthorKind.Agent, "lin", "林"), MessageContent.OfText(text), null);

    private void System(string kind, IReadOnlyList<string>? tried) =>
        Add(MessageDirection.System, Author.System, new MessageContent { Type = MessageType.Event }, new SystemNotice(kind, Tried: tried));

    private void Add(MessageDirection direction, Author author, MessageContent content, SystemNotice? notice) =>
        _lines.Add(Sample.Message("c1", _lines.Count + 1) with { Direction = direction, Author = author, Content = content, Notice = notice });
}
