using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Routing;
using Scrm.Core.Routing.Queueing;
using Scrm.Core.ServiceTimes;

namespace Scrm.Tests.Routing;

public sealed class QueueWordsTests
{
    private static readonly TeamTexts Texts = new("现在休息，{opens} 开始服务。", "暂时没有客服在线。", "您排在第 {position} 位，大约 {minutes} 分钟。", "您排在第 {position} 位。");
    private static readonly BusinessHours Evenings = new() { Zone = "Asia/Shanghai", Week = [.. Enum.GetValues<DayOfWeek>().Select(d => new OpeningSpan(d, 21 * 60, 23 * 60))] };

    [Fact]
    public void Who_comes_while_it_is_closed_is_told_once_when_it_opens()
    {
        var word = Say(WaitReason.Closed, Desks.Waiting(), r => r with { Hours = Evenings })!;

        Assert.Equal("现在休息，21:00 开始服务。", word.Text);
        Assert.Null(Say(WaitReason.Closed, Desks.Waiting() with { Queue = word.Stay }, r => r with { Hours = Evenings }));
    }

    [Fact]
    public void Who_comes_while_nobody_is_there_is_told_once_and_supervisors_with_him()
    {
        var word = Say(WaitReason.Nobody, Desks.Waiting())!;

        Assert.Equal(("暂时没有客服在线。", true), (word.Text, word.Nobody));
        Assert.Null(Say(WaitReason.Nobody, Desks.Waiting() with { Queue = word.Stay }));
        Assert.True(Say(WaitReason.Nobody, Desks.Waiting(), r => r with { Texts = new TeamTexts() })!.Nobody);
        Assert.Null(Say(WaitReason.Nobody, Desks.Waiting(), r => r with { Texts = new TeamTexts(), Automatic = false }));
    }

    [Fact]
    public void The_place_is_told_with_the_wait_where_the_wait_is_known()
    {
        Assert.Equal("您排在第 2 位。", Say(WaitReason.NobodyFree, Desks.Waiting())!.Text);
        Assert.Equal("您排在第 2 位，大约 5 分钟。", Say(WaitReason.NobodyFree, Desks.Waiting(), served: 10)!.Text);
    }

    [Theory]
    [InlineData(1, 3, false)]
    [InlineData(6, 3, true)]
    [InlineData(6, 2, false)]
    public void It_is_told_again_only_when_it_changed_and_not_too_often(double minutesAgo, int toldPosition, bool again)
    {
        var stay = Desks.Waiting().Queue! with { ToldAt = Desks.Now.AddMinutes(-minutesAgo), ToldPosition = toldPosition };

        Assert.Equal(again, Say(WaitReason.NobodyFree, Desks.Waiting() with { Queue = stay }) is not null);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(5, false)]
    public void The_last_messages_the_platform_takes_are_kept_for_agents(int used, bool told)
    {
        var window = new ReplyWindow([new WindowEntry("message", Desks.Now, Desks.Now.AddHours(48), 5, used)]);

        Assert.Equal(told, Say(WaitReason.NobodyFree, Desks.Waiting() with { ReplyWindow = window }) is not null);
    }

    [Fact]
    public void Nothing_is_said_without_a_text_or_to_who_does_not_wait_or_is_served()
    {
        Assert.Null(Say(WaitReason.NobodyFree, Desks.Waiting(), r => r with { Texts = new TeamTexts() }));
        Assert.Null(Say(WaitReason.NobodyFree, Desks.Waiting() with { WaitingSince = null }));
        Assert.Null(Say(null, Desks.Waiting()));
    }

    private static QueueWord? Say(WaitReason? reason, Conversation conversation, Func<TeamRouting, TeamRouting>? change = null, int served = 0)
    {
        var scene = Desks.Scene([], Desks.Team(change: r => change?.Invoke(r with { Texts = Texts }) ?? r with { Texts = Texts })) with
        {
            Answered = [.. Enumerable.Range(1, served).Select(n => new TeamAnswered("service", Desks.Now.AddMinutes(-2 * n)))],
        };
        return QueueWords.Due(new QueuePlace(conversation, 2, 4), new RoutingStep { Waits = reason }, scene);
    }
}
