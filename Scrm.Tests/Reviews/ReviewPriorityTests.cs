using Scrm.Core.Reviews;
using Scrm.Core.Tags;
using static Scrm.Tests.Reviews.ReviewSamples;

namespace Scrm.Tests.Reviews;

public class ReviewPriorityTests
{
    [Fact]
    public void What_is_sure_known_and_alone_calls_for_nobody() => Assert.Empty(Order(Material(Seen("o1", "camping"))));

    [Fact]
    public void Two_tags_of_an_exclusive_dimension_seen_close_together_contradict_each_other()
    {
        var items = Order(Material(Seen("o1", "high"), Seen("o2", "low", hour: 5), Seen("o3", "low", "p2"), Seen("o4", "camping")));

        Assert.Equal(["o1", "o2"], items.Select(i => i.Observation.Id));
        Assert.All(items, i => Assert.Equal((ReviewLane.Conflicting, ReviewReason.Rival), (i.Lane, i.Reasons[0])));
    }

    [Fact]
    public void A_change_of_mind_is_no_contradiction() => Assert.Empty(Order(Material(Seen("o1", "high"), Seen("o2", "low", hour: 30))));

    [Theory]
    [InlineData(ObservationKind.TakenOff, "camping", 5, true)]
    [InlineData(ObservationKind.TakenOff, "camping", -5, true)]
    [InlineData(ObservationKind.Refuted, "camping", -5, true)]
    [InlineData(ObservationKind.Refuted, "camping", 5, false)]
    [InlineData(ObservationKind.Seen, "camping", -5, false)]
    [InlineData(ObservationKind.TakenOff, "hiking", 5, false)]
    public void A_rule_against_what_staff_decided_contradicts_it(ObservationKind kind, string tag, int hour, bool contradicts)
    {
        var items = Order(Material(Seen("o1", "camping")) with { Decisions = [ByStaff("d1", tag, kind, hour: hour)] });

        Assert.Equal(contradicts ? [ReviewReason.TakenOff] : [], items.SelectMany(i => i.Reasons));
    }

    [Fact]
    public void A_rule_against_another_tag_that_staff_put_contradicts_it()
    {
        var item = Assert.Single(Order(Material(Seen("o1", "low", hour: 2)) with { Decisions = [ByStaff("d1", "high", ObservationKind.Seen)] }));

        Assert.Equal([ReviewReason.OtherByStaff], item.Reasons);
    }

    [Fact]
    public void What_is_close_to_its_threshold_is_uncertain_the_closest_first()
    {
        var items = Order(Material(Seen("o1", "camping", confidence: 0.86), Seen("o2", "hiking", "p2", confidence: 0.79), Seen("o3", "camping", "p3", confidence: 0.6)));

        Assert.Equal([("o2", ReviewLane.Uncertain), ("o1", ReviewLane.Uncertain)], items.Select(i => (i.Observation.Id, i.Lane)));
    }

    [Fact]
    public void What_a_model_only_proposes_is_uncertain()
    {
        var item = Assert.Single(Order(Material(Seen("o1", "camping", confidence: 0.2) with { Kind = ObservationKind.Proposed })));

        Assert.Equal((ReviewLane.Uncertain, ReviewReason.Proposed), (item.Lane, item.Reasons[0]));
    }

    [Fact]
    public void A_version_of_a_rule_is_new_until_enough_was_reviewed_and_never_when_retired()
    {
        var material = Material(Seen("o1", "high", rule: "r-high"), Seen("o2", "hiking", rule: "r-off"));

        Assert.Equal([("o1", ReviewLane.New)], Order(material).Select(i => (i.Observation.Id, i.Lane)));
        Assert.NotEmpty(Order(material with { Records = [new RuleRecord("r-high", 3, 3, 1), new RuleRecord("r-high", 2, 9, 9)] }));
        Assert.Empty(Order(material with { Records = [new RuleRecord("r-high", 3, 4, 1)] }));
    }

    [Fact]
    public void A_drawn_item_is_in_the_sample_and_nowhere_else_so_that_its_hard_cases_stay_in_it()
    {
        var contradicting = Material(Seen("o1", "high"), Seen("o2", "low", hour: 5));
        var items = new ReviewPriority(Options(share: 1)).Order(contradicting, "wang");

        Assert.Equal([ReviewLane.Sample, ReviewLane.Sample], items.Select(i => i.Lane));
        Assert.All(items, i => Assert.Equal([ReviewReason.Drawn, ReviewReason.Rival], i.Reasons.Take(2)));
        Assert.All(items, i => Assert.Equal(1, i.SampleShare));
    }

    [Fact]
    public void One_rule_that_sees_the_same_of_a_person_again_asks_once()
    {
        var first = Seen("o1", "camping", confidence: 0.8);
        var items = Order(Material(Seen("o2", "camping", confidence: 0.8, hour: 2), first, Seen("o3", "camping", "p2", confidence: 0.8)));

        Assert.Equal(["o1", "o3"], items.Select(i => i.Observation.Id).Order());
    }

    [Fact]
    public void What_was_decided_covers_what_had_been_seen_by_then()
    {
        var decided = Review(Seen("o1", "camping", confidence: 0.8), ReviewDecision.Accept);
        var material = Material(Seen("o2", "camping", confidence: 0.8, hour: 2), Seen("o3", "camping", confidence: 0.8, hour: 25)) with { Reviews = [decided] };

        Assert.Equal(["o3"], Order(material).Select(i => i.Observation.Id));
    }

    [Fact]
    public void Who_skipped_is_not_asked_again_soon_and_others_are()
    {
        var seen = Seen("o1", "camping", confidence: 0.8);
        var material = Material(seen) with { Reviews = [Review(seen, ReviewDecision.Skip)] };

        Assert.Empty(Order(material));
        Assert.Single(Order(material, "zhao"));
        Assert.Single(Order(material with { Now = Now.AddHours(13) }));
    }

    [Fact]
    public void Some_of_the_sample_is_shown_to_a_second_reviewer_who_does_not_know_what_the_first_said()
    {
        var seen = Seen("o1", "camping");
        var material = Material() with { Reviewed = [seen], Reviews = [Review(seen, ReviewDecision.Accept, share: 0.5)] };
        var always = new ReviewPriority(new ReviewOptions { SecondShare = 1 });

        Assert.Empty(always.Order(material, "wang"));
        var item = Assert.Single(always.Order(material, "zhao"));
        Assert.Equal((ReviewLane.Sample, 0.5), (item.Lane, item.SampleShare));
        Assert.Empty(item.Earlier);
        Assert.Empty(new ReviewPriority(new ReviewOptions { SecondShare = 0 }).Order(material, "zhao"));
        Assert.Empty(always.Order(material with { Reviews = [Review(seen, ReviewDecision.Accept)] }, "zhao"));
    }

    [Fact]
    public void What_two_do_not_agree_on_goes_to_a_third_before_anything_else()
    {
        var seen = Seen("o1", "camping");
        var material = Material(Seen("o2", "high", "p2"), Seen("o3", "low", "p2")) with
        {
            Reviewed = [seen],
            Reviews = [Review(seen, ReviewDecision.Accept, share: 0.5), Review(seen, ReviewDecision.Replace, "zhao", 1)],
        };

        Assert.Equal(["o2", "o3"], Order(material, "zhao").Select(i => i.Observation.Id).Order());
        var item = Order(material, "chief")[0];
        Assert.Equal(("o1", ReviewLane.Disagreed, 2), (item.Observation.Id, item.Lane, item.Earlier.Count));
        Assert.Equal(2, Order(material with { Reviews = [.. material.Reviews, Review(seen, ReviewDecision.Accept, "chief", 2)] }, "fourth").Count);
    }

    [Fact]
    public void A_rule_that_speaks_all_day_does_not_fill_a_lane_alone()
    {
        var material = Material([.. Enumerable.Range(0, 100).Select(i => Seen($"o{i:D3}", "camping", $"p{i}", confidence: 0.8)), Seen("z", "hiking", "q", "r-y", 0.8)]);

        Assert.Equal(21, Order(material).Count);
    }

    [Fact]
    public void Tags_the_book_no_longer_has_are_left_alone() => Assert.Empty(Order(Material(Seen("o1", "gone", confidence: 0.8))));

    private static IReadOnlyList<ReviewItem> Order(ReviewMaterial material, string reviewer = "wang") =>
        new ReviewPriority(Options()).Order(material, reviewer);
}
