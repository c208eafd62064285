using Scrm.Core.Conversations;
using Scrm.Core.Figures;
using Scrm.Core.ServiceTimes;
using Scrm.Core.Walls;
using Scrm.Tests.Routing;

namespace Scrm.Tests.Walls;

public sealed class WallDayRulesTests
{
    private static readonly CompanyDay Day = CompanyClock.Of("UTC").Day(Desks.Now);

    /// <summary>Figure, minutes since it happened, counted today (it is noon).</summary>
    public static TheoryData<WallFigure, double, bool> Times => new()
    {
        { WallFigure.In, 60, true },
        { WallFigure.In, 24 * 60, false },
        { WallFigure.Handed, 60, true },
        { WallFigure.Handed, 24 * 60, false },
        { WallFigure.FirstAnswer, 60, true },
        { WallFigure.FirstAnswer, 24 * 60, false },
        { WallFigure.Resolved, 60, true },
        { WallFigure.Resolved, 24 * 60, false },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public void A_figure_counts_what_happened_today(WallFigure figure, double ago, bool counts)
    {
        var (at, other) = (Desks.Now.AddMinutes(-ago), Desks.Now.AddDays(-9));
        var conversation = Desks.Held("a", null) with
        {
            CreatedAt = figure == WallFigure.In ? at : other,
            ServedSince = figure == WallFigure.Handed ? at : other,
            FirstAnsweredAt = figure == WallFigure.FirstAnswer ? at : other,
            ResolvedAt = figure == WallFigure.Resolved ? at : other,
            Status = figure == WallFigure.Resolved ? ConversationStatus.Resolved : ConversationStatus.Open,
        };

        Assert.Equal(counts, WallDayRules.Rows(figure, [WallSeen.Of(conversation)], Desks.Scene([]), Day).Count == 1);
    }

    [Fact]
    public void One_that_was_taken_up_again_is_not_resolved()
    {
        var reopened = Desks.Held("a", null) with { ResolvedAt = Desks.Now.AddMinutes(-5) };

        Assert.Empty(WallDayRules.Rows(WallFigure.Resolved, [WallSeen.Of(reopened)], Desks.Scene([]), Day));
    }

    /// <summary>Minutes since it came to people, minutes until the first answer (null: none), minutes since the end (null: open), broken; promised are 10 and 60.</summary>
    public static TheoryData<double, double?, double?, bool> Promised => new()
    {
        { 9, null, null, false },
        { 11, null, null, true },
        { 30, 10, null, false },
        { 30, 11, null, true },
        { 61, 5, null, true },
        { 61, 5, 2, false },
        { 9, null, 1, false },
    };

    [Theory]
    [MemberData(nameof(Promised))]
    public void A_promise_is_broken_by_whatever_came_later_than_promised(double served, double? answered, double? ended, bool broken)
    {
        var begun = Desks.Now.AddMinutes(-served);
        var conversation = Desks.Held("a", null) with
        {
            ServedSince = begun,
            FirstAnsweredAt = answered is { } a ? begun.AddMinutes(a) : null,
            Status = ended is null ? ConversationStatus.Open : ConversationStatus.Resolved,
            ResolvedAt = ended is { } e ? Desks.Now.AddMinutes(-e) : null,
        };
        var scene = Desks.Scene([], Desks.Team(change: r => r with { Targets = new ServiceTargets(10, null, 60) }));

        Assert.Equal(broken, WallDayRules.Rows(WallFigure.Breached, [WallSeen.Of(conversation)], scene, Day).Count == 1);
    }

    [Fact]
    public void A_promise_counts_in_business_hours_only()
    {
        // Noon; open from ten on: of two hours promised at eight, the second ends only now, of three there is one left.
        var begun = Desks.Now.AddHours(-4);
        var waiting = Desks.Held("a", null) with { ServedSince = begun };

        Assert.Empty(WallDayRules.Rows(WallFigure.Breached, [WallSeen.Of(waiting)], FromTen(180), Day));
        Assert.Equal(begun.AddHours(3.5), Assert.Single(WallDayRules.Rows(WallFigure.Breached, [WallSeen.Of(waiting)], FromTen(90), Day)).At);

        static Scrm.Core.Routing.RoutingScene FromTen(int minutes) => Desks.Scene([], Desks.Team(change: r => r with
        {
            Hours = new BusinessHours { Zone = "UTC", Week = [.. Enum.GetValues<DayOfWeek>().Select(d => new OpeningSpan(d, 10 * 60, 18 * 60))] },
            Targets = new ServiceTargets(minutes, null, null),
        }));
    }

    [Fact]
    public void First_answers_are_told_by_the_middle_and_the_slow_end()
    {
        var answered = Enumerable.Range(1, 20).Select(n => WallSeen.Of(Desks.Held("a", null) with
        {
            Id = $"c{n}",
            ServedSince = Desks.Now.AddHours(-1),
            FirstAnsweredAt = Desks.Now.AddHours(-1).AddSeconds(n * 10),
        })).ToList();

        var day = WallDayRules.Sum(answered, 7, Desks.Scene([]), Day);
        Assert.Equal((20, 100, 190, 7L), (day.FirstAnswer, day.FirstAnswerP50, day.FirstAnswerP95, day.Bot));
        Assert.Equal(200, WallDayRules.Rows(WallFigure.FirstAnswer, answered, Desks.Scene([]), Day)[0].Seconds);
        Assert.Null(WallDayRules.Sum([], 0, Desks.Scene([]), Day).FirstAnswerP50);
    }
}
