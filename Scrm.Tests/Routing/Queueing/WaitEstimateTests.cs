using Scrm.Core.Routing.Queueing;

namespace Scrm.Tests.Routing.Queueing;

public sealed class WaitEstimateTests
{
    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 5)]
    [InlineData(5, 10)]
    [InlineData(40, 90)]
    [InlineData(100, null)]
    public void The_place_times_the_pace_is_rounded_up_to_a_step(int position, int? minutes) =>
        Assert.Equal(minutes, WaitEstimate.Minutes(position, Every(2, times: 15), Desks.Now));

    [Fact]
    public void Too_little_known_is_nothing_said()
    {
        Assert.Null(WaitEstimate.Minutes(1, [], Desks.Now));
        Assert.Null(WaitEstimate.Minutes(1, Every(5, times: 2), Desks.Now));
        Assert.Null(WaitEstimate.Minutes(1, [.. Every(1, times: 30).Select(at => at.AddHours(-2))], Desks.Now));
    }

    private static DateTimeOffset[] Every(int minutes, int times) => [.. Enumerable.Range(1, times).Select(n => Desks.Now.AddMinutes(-n * minutes))];
}
