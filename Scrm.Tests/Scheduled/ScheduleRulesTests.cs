using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Scheduled;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Scheduled;

public sealed class ScheduleRulesTests
{
    private static readonly Conversation Windowed = Sample.Conversation("c1") with
    {
        ReplyWindow = ReplyWindow.After(null, new WindowGrant("message", 2, TimeSpan.FromHours(48)), Sample.Noon),
    };

    [Theory]
    [InlineData(47, null)]
    [InlineData(49, "windowClosesFirst")]
    [InlineData(0, "scheduleTime")]
    [InlineData(24 * 31, "scheduleTime")]
    public void A_reply_waits_only_as_long_as_the_platform_takes_it(int hours, string? detail) =>
        Assert.Equal(detail, ScheduleRules.Refusal(Windowed, Sample.Noon.AddHours(hours), 0, Sample.Noon)?.Detail);

    [Fact]
    public void Without_a_window_a_month_is_the_limit_and_no_conversation_collects_them()
    {
        Assert.Null(ScheduleRules.Refusal(Sample.Conversation("c1"), Sample.Noon.AddDays(29), ScheduleRules.Most - 1, Sample.Noon));
        Assert.Equal(FaultCode.Invalid, ScheduleRules.Refusal(Sample.Conversation("c1"), Sample.Noon.AddDays(1), ScheduleRules.Most, Sample.Noon)?.Code);
    }

    [Fact]
    public void Only_what_the_customer_said_since_takes_it_off_and_only_where_that_was_wanted()
    {
        var reply = Reply("在吗");
        Assert.False(ScheduleRules.IsOff(reply, [Sample.Message("c1", 4), Sample.Message("c1", 5) with { Direction = MessageDirection.Note }]));
        Assert.True(ScheduleRules.IsOff(reply, [Sample.Message("c1", 5)]));
        Assert.False(ScheduleRules.IsOff(reply with { CancelOnReply = false }, [Sample.Message("c1", 5)]));
    }

    [Fact]
    public void Attachments_leave_before_the_words_and_what_has_begun_to_leave_leaves_whole()
    {
        var reply = Reply("在吗", Picture("f1"), Picture("f2"));
        Assert.Equal(["scheduled:s:1", "scheduled:s:2", "scheduled:s"], ScheduleRules.Missing(reply, []).Select(part => part.ClientId));

        var begun = new[] { Sample.Message("c1", 5) with { Direction = MessageDirection.Out, ClientMessageId = "scheduled:s:1" }, Sample.Message("c1", 6) };
        Assert.Equal(["f2", null], ScheduleRules.Missing(reply, begun).Select(part => part.Content.Media?.AttachmentId));
        Assert.False(ScheduleRules.IsOff(reply, begun));
        Assert.True(ScheduleRules.IsOff(reply, begun[1..]));
    }

    [Theory]
    [InlineData("", 0, "")]
    [InlineData(" ", 1, null)]
    [InlineData("在吗", 9, null)]
    [InlineData("在吗", 10, "tooManyAttachments")]
    public void A_reply_for_later_has_words_or_attachments_and_not_too_many(string text, int attachments, string? detail)
    {
        var refusal = ScheduleRules.ContentRefusal(text, [.. Enumerable.Range(0, attachments).Select(n => Picture($"f{n}"))]);

        Assert.Equal(detail, refusal is null ? null : refusal.Detail ?? "");
    }

    [Fact]
    public void What_is_no_file_is_no_attachment() => Assert.NotNull(ScheduleRules.ContentRefusal("在吗", [new() { Type = MessageType.Location }]));

    private static ScheduledReply Reply(string text, params MessageContent[] attachments) => new()
    {
        Id = "s",
        ConversationId = "c1",
        AgentId = "lin",
        Text = text,
        Attachments = attachments,
        DueAt = Sample.Noon,
        BaseSeq = 4,
        CancelOnReply = true,
        CreatedAt = Sample.Noon,
    };

    private static MessageContent Picture(string id) => new() { Type = MessageType.Image, Media = new Media { AttachmentId = id } };
}
