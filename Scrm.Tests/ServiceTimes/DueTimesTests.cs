using Scrm.Core.ServiceTimes;

namespace Scrm.Tests.ServiceTimes;

public sealed class DueTimesTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Hours with a pause at noon, a Saturday that is closed and a Sunday that is made up for; and none.</summary>
    public static TheoryData<BusinessHours?, int> Weeks => new()
    {
        { null, 1 },
        { Week(9 * 60, 18 * 60), 2 },
        { Week(9 * 60, 18 * 60) with { Week = [.. Week(9 * 60, 12 * 60).Week, .. Week(13 * 60, 18 * 60).Week] }, 3 },
        { Week(0, 24 * 60), 4 },
        { Week(20 * 60, 24 * 60) with { Zone = "Europe/Berlin", Special = [new SpecialDay(new DateOnly(2026, 3, 4), "holiday", [])] }, 5 },
    };

    [Theory]
    [MemberData(nameof(Weeks))]
    public void However_often_it_is_asked_it_says_what_the_hours_say(BusinessHours? hours, int seed)
    {
        var (random, dues) = (new Random(seed), new DueTimes(hours));
        for (var n = 0; n < 500; n++)
        {
            var (from, work) = (Monday.AddMinutes(random.Next(5 * 24 * 60)), TimeSpan.FromMinutes(random.Next(1, 600)));

            Assert.Equal(OpeningTimes.After(hours, from, work), dues.After(from, work));
        }
    }

    private static BusinessHours Week(int from, int to) => new() { Week = [.. Enum.GetValues<DayOfWeek>().Select(d => new OpeningSpan(d, from, to))] };
}
