using Scrm.Core.Reviews;

namespace Scrm.Tests.Reviews;

public class WilsonTests
{
    // Worked values of R's prop.test(x, n, correct = FALSE).
    [Theory]
    [InlineData(8, 10, 0.4901625, 0.9433178)]
    [InlineData(0, 10, 0, 0.2775328)]
    [InlineData(10, 10, 0.7224672, 1)]
    [InlineData(50, 100, 0.4038315, 0.5961685)]
    public void The_interval_is_the_score_interval(int right, int count, double low, double high)
    {
        var interval = Wilson.Interval((double)right / count, count);

        Assert.Equal(low, interval.Low, 6);
        Assert.Equal(high, interval.High, 6);
    }

    [Fact]
    public void Nothing_measured_says_nothing() => Assert.Equal((0, 1), Wilson.Interval(0, 0));
}
