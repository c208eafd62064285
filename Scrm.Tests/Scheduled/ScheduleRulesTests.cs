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
        var reply = new ScheduledReply
        {
            Id = "s", ConversationId = "c1", AgentId = "lin", Text = "在吗", DueAt = Sample.Noon, BaseSeq = 4, CancelOnReply = true, CreatedAt = Sample.Noon,
        };
        Assert.False(ScheduleRules.IsOff(reply, [Sample.Message("c1", 4), Sample.Message("c1", 5) with { Direction = MessageDirection.Note }]));
        Assert.True(ScheduleRules.IsOff(reply, [Sample.Message("c1", 5)]));
        Assert.False(ScheduleRules.IsOff(reply with { CancelOnReply = false }, [Sample.Message("c1", 5)]));
    }
}
