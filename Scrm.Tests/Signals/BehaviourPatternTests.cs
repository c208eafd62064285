using Scrm.Core.Signals;

namespace Scrm.Tests.Signals;

public class BehaviourPatternTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly BehaviourFacts Facts = new()
    {
        Now = Now,
        LastSeenAt = Now.AddDays(-61.5),
        Orders = [new(Now.AddDays(-200), 1000, "CNY"), new(Now.AddDays(-80), 300, "CNY"), new(Now.AddDays(-20.9), 50, "USD")],
        // 23:00 and 02:00 in Shanghai, and one at noon there.
        Hours = [new(Now.AddDays(-62).AddHours(3), 4), new(Now.AddDays(-63).AddHours(6), 3), new(Now.AddDays(-64).AddHours(-8), 2)],
        Offset = TimeSpan.FromHours(8),
    };

    [Theory]
    [InlineData("recency<=20d", "recency 20d")]
    [InlineData("recency<=19d", null)]
    [InlineData("recency>=10", "recency 20d")]
    [InlineData("frequency>=2/90d", "frequency 2/90d")]
    [InlineData("frequency>=3/90d", null)]
    [InlineData("frequency>=3", "frequency 3/730d")]
    [InlineData("frequency<=0/10d", "frequency 0/10d")]
    [InlineData("monetary>=350/90d", "monetary 350/90d")]
    [InlineData("monetary>=1300 CNY", "monetary 1300/730d")]
    [InlineData("monetary>=1350 cny", null)]
    [InlineData("monetary>=51 USD/365d", null)]
    [InlineData("messages>=9/90d", "messages 9/90d")]
    [InlineData("messages>=1/30d", null)]
    [InlineData("dwell>=3/90d", "dwell 3/90d")]
    [InlineData("dwell>=4/90d", null)]
    [InlineData("dwell>=1/30d", null)]
    [InlineData("dormant>=60d", "dormant 61d")]
    [InlineData("dormant>=62d", null)]
    [InlineData("hours=22-6", "7 of 9 messages 22:00–6:00")]
    [InlineData("hours=9-18", null)]
    [InlineData("dormant>=60d & monetary>=1000/365d", "dormant 61d & monetary 1350/365d")]
    [InlineData("dormant>=60d & monetary>=2000/365d", null)]
    public void Behaviour_meets_a_pattern_or_not(string pattern, string? found) => Assert.Equal(found, BehaviourPattern.Read(pattern).Value!.Find(Facts));

    [Fact]
    public void Who_never_bought_has_no_recency_and_who_hardly_wrote_has_no_hours()
    {
        var fresh = new BehaviourFacts { Now = Now, LastSeenAt = Now, Hours = [new(Now.AddHours(-2), 4)] };

        Assert.Null(BehaviourPattern.Read("recency>=1").Value!.Find(fresh));
        Assert.Null(BehaviourPattern.Read("recency<=700").Value!.Find(fresh));
        Assert.Null(BehaviourPattern.Read("hours=0-24").Value!.Find(fresh));
        Assert.Equal("frequency 0/30d", BehaviourPattern.Read("frequency<=0/30d").Value!.Find(fresh));
    }

    [Theory]
    [InlineData("recency<=soon")]
    [InlineData("recency=5")]
    [InlineData("recency<=0d")]
    [InlineData("recency<=731d")]
    [InlineData("frequency>=3/0d")]
    [InlineData("frequency>=3 CNY")]
    [InlineData("monetary>=3 yuan")]
    [InlineData("hours=6")]
    [InlineData("hours=6-6")]
    [InlineData("hours=24-6")]
    [InlineData("hours>=6")]
    [InlineData("loyalty>=3")]
    public void What_cannot_be_measured_is_refused(string pattern) => Assert.False(BehaviourPattern.Read(pattern).IsOk);
}
