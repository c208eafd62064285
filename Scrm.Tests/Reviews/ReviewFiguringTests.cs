using Scrm.Core.Reviews;
using Scrm.Core.Tags;
using Scrm.Tests.Tags;
using static Scrm.Tests.Reviews.ReviewSamples;

namespace Scrm.Tests.Reviews;

public class ReviewFiguringTests
{
    [Fact]
    public void Only_the_sample_counts_for_the_interval_and_the_rest_is_told_apart()
    {
        var figure = Figure(
            Review(Seen("o1", "camping"), ReviewDecision.Accept, share: 0.25),
            Review(Seen("o2", "camping", "p2"), ReviewDecision.Reject, share: 0.25),
            Review(Seen("o3", "camping", "p3"), ReviewDecision.Reject),
            Review(Seen("o4", "camping", "p4"), ReviewDecision.Skip, share: 0.25),
            Review(Seen("o5", "camping", "p5"), ReviewDecision.Accept, batch: "b1")).Overall;

        Assert.Equal((2, 1, 0.5, 1, 0), (figure.Sampled, figure.Right, figure.Precision, figure.Others, figure.OthersRight));
        Assert.Equal(Wilson.Interval(0.5, 2), (figure.Low, figure.High));
    }

    [Fact]
    public void What_was_drawn_more_seldom_stands_for_more()
    {
        var figure = Figure(
            Review(Seen("o1", "camping"), ReviewDecision.Accept, share: 0.25),
            Review(Seen("o2", "camping", "p2"), ReviewDecision.Reject, share: 0.75)).Overall;

        Assert.Equal(0.75, figure.Precision!.Value, 9);
        var (low, high) = Wilson.Interval(0.75, 1.6);
        Assert.Equal(low, figure.Low, 9);
        Assert.Equal(high, figure.High, 9);
    }

    [Fact]
    public void The_estimate_of_a_sample_is_near_the_truth_whatever_else_is_reviewed()
    {
        const int Seed = 41;
        var random = new Random(Seed);
        var all = Enumerable.Range(0, 4000).Select(i => (Seen: Seen($"o{i}", "camping", $"p{i}"), IsRight: random.NextDouble() < 0.7)).ToList();
        var drawn = all.Where(o => ReviewSample.IsDrawn(o.Seen, 0.125))
            .Select(o => Review(o.Seen, o.IsRight ? ReviewDecision.Accept : ReviewDecision.Reject, share: 0.125));
        var hardCases = all.Where(o => !ReviewSample.IsDrawn(o.Seen, 0.125) && !o.IsRight).Select(o => Review(o.Seen, ReviewDecision.Reject));

        var figure = Figure([.. drawn, .. hardCases]).Overall;

        Assert.InRange(0.7, figure.Low, figure.High);
        Assert.InRange(figure.High - figure.Low, 0, 0.09);
    }

    [Fact]
    public void A_third_settles_what_two_do_not_agree_on()
    {
        var seen = Seen("o1", "camping");
        TagReview[] two = [Review(seen, ReviewDecision.Accept, share: 0.25), Review(seen, ReviewDecision.Reject, "zhao", 1, 0.25)];

        var open = Figure(two);
        var settled = Figure([.. two, Review(seen, ReviewDecision.Reject, "chief", 2, 0.25)]);

        Assert.Equal((1, 1), (open.Overall.Sampled, open.Overall.Right));
        Assert.Equal((1, 0), (settled.Overall.Sampled, settled.Overall.Right));
        Assert.False(Assert.Single(open.Disagreements).Settled);
        Assert.True(Assert.Single(settled.Disagreements).Settled);
        Assert.Equal((1, 0), (open.Agreement.Pairs, open.Agreement.Agreed));
        Assert.Equal(open.Agreement, open.Tags.Single(t => t.TagId == "camping").Agreement);
    }

    [Fact]
    public void Weeks_begin_on_monday_and_tell_what_was_seen_in_them()
    {
        var sunday = Seen("o1", "camping");
        var monday = Seen("o2", "camping", "p2") with { At = TagSamples.Noon.AddDays(1) };
        var weeks = Figure(
            [Review(sunday, ReviewDecision.Accept, share: 1), Review(monday, ReviewDecision.Reject, share: 1)],
            [new WeekCount(ReviewWeek.Of(monday.At), "camping", "r-x", 3, 8, 5)]).Tags.Single(t => t.TagId == "camping").Weeks;

        Assert.Equal(DayOfWeek.Sunday, sunday.At.DayOfWeek);
        Assert.Equal([(new DateTimeOffset(2026, 2, 23, 0, 0, 0, TimeSpan.Zero), 1.0, 0), (new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero), 0.0, 8)],
            weeks.Select(w => (w.Week, w.Precision.Precision!.Value, w.Count)));
    }

    [Fact]
    public void A_rule_whose_upper_end_is_below_its_target_is_proposed_for_retirement_with_the_reviewers_words()
    {
        var bad = Enumerable.Range(0, 5).Select(i => Review(Seen($"o{i}", "high", $"p{i}", "r-high"), ReviewDecision.Reject, minute: i, share: 0.5) with { Reason = i == 4 ? "问的是别人" : null }).ToList();

        var retirement = Assert.Single(Figure([.. bad]).Retirements);
        Assert.Equal(("r-high", 3, 0.8), (retirement.RuleId, retirement.RuleVersion, retirement.Target));
        Assert.Equal(["问的是别人"], retirement.Reasons);
        Assert.Empty(Figure([.. bad.Take(4)]).Retirements);
        Assert.Empty(Figure([.. bad.Select(r => r with { SampleShare = null })]).Retirements);
        Assert.Empty(Figure([.. bad.Select(r => r with { RuleVersion = 2 })]).Retirements);
        Assert.Empty(Figure([.. bad.Select(r => r with { RuleId = "r-off", TagId = "hiking" })]).Retirements);
    }

    [Fact]
    public void Coverage_is_the_share_of_people_and_of_conversations_that_have_the_tag()
    {
        var tags = Figure([], []).Tags;

        Assert.Equal((0.2, 4), tags.Where(t => t.TagId == "camping").Select(t => (t.Coverage, t.Carriers)).Single());
        Assert.Equal((0.1, 5), tags.Where(t => t.TagId == "returns").Select(t => (t.Coverage, t.Carriers)).Single());
    }

    [Fact]
    public void Coverage_goes_by_weeks_for_tags_and_for_rules()
    {
        var week = ReviewWeek.Of(Now);
        CoverageWeek[] kept =
        [
            new(week.AddDays(-7), week, 10, 80, new Dictionary<string, int> { ["camping"] = 3 }),
            new(week, Now, 20, 90, new Dictionary<string, int> { ["camping"] = 8, ["returns"] = 1 }),
        ];
        var figures = Figure([], [new WeekCount(week, "camping", "r-x", 3, 9, 5)], kept);

        Assert.Equal([(week.AddDays(-7), 0.3), (week, 0.4)], figures.Tags.Single(t => t.TagId == "camping").Weeks.Select(w => (w.Week, w.Coverage!.Value)));
        Assert.Equal((week, 0.25), figures.Rules.Single().Weeks.Select(w => (w.Week, w.Coverage!.Value)).Single());
    }

    private static ReviewFigures Figure(params TagReview[] reviews) => Figure(reviews, []);

    private static ReviewFigures Figure(IReadOnlyList<TagReview> reviews, IReadOnlyList<WeekCount> counts, params CoverageWeek[] kept) => new ReviewFiguring(
        TagSamples.Book,
        reviews,
        counts,
        [],
        new TagCoverage(20, 50, new Dictionary<string, TagCount> { ["camping"] = new(4, 4), ["returns"] = new(3, 5) }),
        kept,
        new ReviewOptions(),
        Now).Figure();
}
