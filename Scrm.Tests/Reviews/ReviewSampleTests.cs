using System.Globalization;
using Scrm.Core.Reviews;
using static Scrm.Tests.Reviews.ReviewSamples;

namespace Scrm.Tests.Reviews;

public class ReviewSampleTests
{
    [Fact]
    public void The_draw_is_even_and_the_same_every_time()
    {
        var draws = Enumerable.Range(0, 20_000)
            .Select(i => ReviewSample.Draw(Seen(i.ToString("D26", CultureInfo.InvariantCulture), "camping"), "sample")).ToList();

        Assert.Equal(draws[7], ReviewSample.Draw(Seen(7.ToString("D26", CultureInfo.InvariantCulture), "camping"), "sample"));
        Assert.All(draws.GroupBy(d => (int)(d * 20)), tenth => Assert.InRange(tenth.Count(), 850, 1150));
        Assert.All(draws, d => Assert.InRange(d, 0, 0.999_999_999_999));
    }

    [Fact]
    public void Day_and_purpose_draw_anew_and_content_does_not()
    {
        var seen = Seen("o1", "camping");
        var draw = ReviewSample.Draw(seen, "sample");

        Assert.NotEqual(draw, ReviewSample.Draw(seen, "second"));
        Assert.NotEqual(draw, ReviewSample.Draw(seen with { At = seen.At.AddDays(1) }, "sample"));
        Assert.Equal(draw, ReviewSample.Draw(seen with { TagId = "hiking", Quote = "不是", Confidence = 0.1, At = seen.At.AddHours(1) }, "sample"));
    }

    [Theory]
    [InlineData(0, 0.25)]
    [InlineData(40, 0.25)]
    [InlineData(41, 0.125)]
    [InlineData(10_000, 0.25 / 256)]
    public void A_rule_that_speaks_more_is_drawn_more_seldom(double perDay, double share) =>
        Assert.Equal(share, ReviewSample.ShareOf(perDay, new ReviewOptions()));
}
