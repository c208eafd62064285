using System.Globalization;
using Scrm.Core.ServiceTimes;

namespace Scrm.Tests.ServiceTimes;

public sealed class OpeningTimesTests
{
    private static readonly DayOfWeek[] Workdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    // 2026-10-01 to 07 is a holiday; Saturday the 10th is worked instead.
    private static readonly BusinessHours Shanghai = new()
    {
        Week = [.. Workdays.SelectMany(d => new[] { new OpeningSpan(d, 9 * 60, 12 * 60), new OpeningSpan(d, 13 * 60, 18 * 60) })],
        Special =
        [
            .. Enumerable.Range(1, 7).Select(day => new SpecialDay(new DateOnly(2026, 10, day), "国庆节", [])),
            new SpecialDay(new DateOnly(2026, 10, 10), "调休", [new DaySpan(9 * 60, 18 * 60)]),
        ],
    };

    private static readonly BusinessHours Nights = new()
    {
        Zone = "Europe/Berlin",
        Week = [.. Enum.GetValues<DayOfWeek>().Select(d => new OpeningSpan(d, 0, 24 * 60))],
    };

    [Theory]
    [InlineData("2026-09-30T08:59:59+08:00", false)]
    [InlineData("2026-09-30T09:00:00+08:00", true)]
    [InlineData("2026-09-30T12:00:00+08:00", false)]
    [InlineData("2026-09-30T17:59:59+08:00", true)]
    [InlineData("2026-09-30T18:00:00+08:00", false)]
    [InlineData("2026-10-01T10:00:00+08:00", false)]
    [InlineData("2026-10-10T12:30:00+08:00", true)]
    [InlineData("2026-10-11T10:00:00+08:00", false)]
    public void A_time_is_open_or_not(string at, bool open) => Assert.Equal(open, OpeningTimes.IsOpen(Shanghai, Time(at)));

    [Theory]
    [InlineData("2026-09-30T10:00:00+08:00", "2026-09-30T10:00:00+08:00")]
    [InlineData("2026-09-30T12:10:00+08:00", "2026-09-30T13:00:00+08:00")]
    [InlineData("2026-09-30T19:00:00+08:00", "2026-10-08T09:00:00+08:00")]
    [InlineData("2026-10-09T18:00:00+08:00", "2026-10-10T09:00:00+08:00")]
    public void The_next_opening_skips_nights_and_holidays(string at, string opens) =>
        Assert.Equal(Time(opens), OpeningTimes.NextOpening(Shanghai, Time(at)));

    [Theory]
    [InlineData("2026-09-30T11:30:00+08:00", "2026-09-30T13:30:00+08:00", 60)]
    [InlineData("2026-09-30T17:00:00+08:00", "2026-10-08T10:00:00+08:00", 120)]
    [InlineData("2026-10-03T10:00:00+08:00", "2026-10-05T10:00:00+08:00", 0)]
    [InlineData("2026-09-30T10:00:00+08:00", "2026-09-30T09:00:00+08:00", 0)]
    public void Working_time_counts_only_what_is_open(string from, string to, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), OpeningTimes.WorkingTime(Shanghai, Time(from), Time(to)));

    [Theory]
    [InlineData("2026-09-30T17:50:00+08:00", 20, "2026-10-08T09:10:00+08:00")]
    [InlineData("2026-09-30T11:50:00+08:00", 10, "2026-09-30T12:00:00+08:00")]
    [InlineData("2026-09-30T20:00:00+08:00", 1, "2026-10-08T09:01:00+08:00")]
    public void What_is_due_after_so_much_work_is_due_while_it_is_open(string from, int minutes, string due) =>
        Assert.Equal(Time(due), OpeningTimes.After(Shanghai, Time(from), TimeSpan.FromMinutes(minutes)));

    [Theory]
    [InlineData("2026-03-28T00:00:00+01:00", "2026-03-29T00:00:00+01:00", 24)]
    [InlineData("2026-03-29T00:00:00+01:00", "2026-03-30T00:00:00+02:00", 23)]
    [InlineData("2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00", 25)]
    public void The_days_clocks_are_changed_have_23_and_25_hours(string from, string to, int hours) =>
        Assert.Equal(TimeSpan.FromHours(hours), OpeningTimes.WorkingTime(Nights, Time(from), Time(to)));

    [Fact]
    public void An_hour_that_is_left_out_moves_on_and_one_that_comes_twice_is_open_twice()
    {
        var early = new BusinessHours { Zone = "Europe/Berlin", Week = [new OpeningSpan(DayOfWeek.Sunday, 2 * 60 + 30, 4 * 60)] };

        Assert.Equal(Time("2026-03-29T03:30:00+02:00"), OpeningTimes.NextOpening(early, Time("2026-03-29T00:00:00+01:00")));
        Assert.Equal(TimeSpan.FromMinutes(30), OpeningTimes.WorkingTime(early, Time("2026-03-29T00:00:00+01:00"), Time("2026-03-30T00:00:00+02:00")));
        Assert.Equal(TimeSpan.FromMinutes(150), OpeningTimes.WorkingTime(early, Time("2026-10-25T00:00:00+02:00"), Time("2026-10-26T00:00:00+01:00")));
    }

    [Fact]
    public void Openings_that_overlap_count_once()
    {
        var twice = new BusinessHours { Zone = "UTC", Week = [new OpeningSpan(DayOfWeek.Monday, 60, 180), new OpeningSpan(DayOfWeek.Monday, 120, 240)] };

        Assert.Equal(TimeSpan.FromHours(3), OpeningTimes.WorkingTime(twice, Time("2026-03-02T00:00:00Z"), Time("2026-03-03T00:00:00Z")));
    }

    [Fact]
    public void Without_hours_it_is_always_open_and_without_any_opening_never()
    {
        var now = Time("2026-03-02T00:00:00Z");
        Assert.True(OpeningTimes.IsOpen(null, now));
        Assert.Equal(now.AddHours(3), OpeningTimes.After(null, now, TimeSpan.FromHours(3)));
        Assert.Null(OpeningTimes.NextOpening(new BusinessHours(), now));
        Assert.Null(OpeningTimes.After(new BusinessHours(), now, TimeSpan.FromMinutes(1)));
    }

    /// <summary>Whatever the hours, counting forward and counting between agree.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Counting_forward_and_counting_between_agree(int seed)
    {
        var random = new Random(seed);
        foreach (var hours in new[] { Shanghai, Nights })
        {
            for (var n = 0; n < 50; n++)
            {
                var from = Time("2026-03-20T00:00:00Z").AddMinutes(random.Next(300_000));
                var work = TimeSpan.FromMinutes(random.Next(1, 3_000));
                var due = OpeningTimes.After(hours, from, work)!.Value;
                Assert.True(work == OpeningTimes.WorkingTime(hours, from, due), $"seed {seed}: {from:O} + {work}");
            }
        }
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
