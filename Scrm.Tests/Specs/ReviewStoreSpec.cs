using Scrm.Core.Personas;
using Scrm.Core.Reviews;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using static Scrm.Tests.Reviews.ReviewSamples;

namespace Scrm.Tests.Specs;

/// <summary>What holds for reviews and for what there is to review.</summary>
public abstract class ReviewStoreSpec : StoreSpec
{
    private long _version;

    [Fact]
    public async Task A_review_is_read_as_it_was_written()
    {
        var seen = Seen("o1", "camping");
        var review = Review(seen, ReviewDecision.Replace, share: 0.25, batch: "b1") with
        {
            AssignmentId = "a1", Value = "v", ReplacementId = "hiking", ReplacementValue = "w", Reason = "不是", Effects = ["e1", "e2"],
        };
        await WriteAsync([seen], review);

        var read = Assert.Single(await Store.Reviews.SinceAsync(Now, Token));
        Assert.Equal(review with { Effects = read.Effects }, read);
        Assert.Equal(review.Effects, read.Effects);
        Assert.Equal(read.Id, (await Store.Reviews.FindAsync(review.Id, Token))!.Id);
        Assert.Null(await Store.Reviews.FindAsync("x", Token));
        Assert.Empty(await Store.Reviews.SinceAsync(Now.AddTicks(1), Token));
    }

    [Fact]
    public async Task What_machines_saw_and_nobody_decided_is_there_to_review_newest_first()
    {
        var (one, two, three, byHand) = (Seen("o1", "camping"), Seen("o2", "hiking", hour: 1), Seen("o3", "high", hour: 2), ByStaff("d1", "low", ObservationKind.Seen, hour: 3));
        await WriteAsync([one, two, three, byHand]);

        Assert.Equal(["o3", "o2"], (await Store.Reviews.CandidatesAsync(two.At, 10, Token)).Select(o => o.Id));
        Assert.Equal(["o3"], (await Store.Reviews.CandidatesAsync(one.At, 1, Token)).Select(o => o.Id));

        await WriteAsync([], Review(three, ReviewDecision.Accept), Review(two, ReviewDecision.Skip));
        Assert.Equal(["o2", "o1"], (await Store.Reviews.CandidatesAsync(one.At, 10, Token)).Select(o => o.Id));

        await WriteAsync([], Review(three, ReviewDecision.Accept) with { UndoneAt = Now });
        Assert.Equal(["o3", "o2", "o1"], (await Store.Reviews.CandidatesAsync(one.At, 10, Token)).Select(o => o.Id));
    }

    [Fact]
    public async Task What_one_version_of_a_rule_saw_is_counted_and_read_oldest_first()
    {
        var other = Seen("o4", "camping", hour: 3) with { RuleVersion = 4 };
        await WriteAsync([Seen("o2", "camping", hour: 1), Seen("o1", "camping"), other]);

        Assert.Equal(["o1", "o2"], (await Store.Reviews.CandidatesOfRuleAsync("r-x", 3, 10, Token)).Select(o => o.Id));
        Assert.Equal(["o1"], (await Store.Reviews.CandidatesOfRuleAsync("r-x", 3, 1, Token)).Select(o => o.Id));
        await WriteAsync([], Review(Seen("o1", "camping"), ReviewDecision.Reject));
        Assert.Equal(1, await Store.Reviews.CountOfRuleAsync("r-x", 3, Token));
    }

    [Fact]
    public async Task Observations_are_found_by_id_and_peoples_decisions_by_person()
    {
        await WriteAsync([Seen("o1", "camping"), ByStaff("d1", "camping", ObservationKind.TakenOff)]);

        Assert.Equal(["o1"], (await Store.Reviews.ObservationsAsync(["o1", "nothing"], Token)).Select(o => o.Id));
        Assert.Equal(["d1"], (await Store.Reviews.DecisionsAsync(["p1", "p2"], Token)).Select(o => o.Id));
        Assert.Empty(await Store.Reviews.DecisionsAsync([], Token));
    }

    [Fact]
    public async Task An_undone_review_is_listed_and_tells_nothing_more()
    {
        var seen = Seen("o1", "camping");
        var (early, late) = (Review(seen, ReviewDecision.Accept), Review(seen, ReviewDecision.Reject, "zhao", 1, batch: "b1"));
        await WriteAsync([seen], early, late);
        Assert.Equal([new RuleRecord("r-x", 3, 1, 0)], await Store.TagHistory.RecordsAsync(Token));
        Assert.Equal(2, (await Store.Reviews.OfObservationAsync("o1", Token)).Count);
        Assert.Equal(early.Id, (await Store.Reviews.LatestOfAsync("wang", Token))!.Id);

        var revision = await Store.Tags.RevisionAsync(Token);
        await WriteAsync([], early with { UndoneAt = Now.AddHours(1) });

        Assert.True(await Store.Tags.RevisionAsync(Token) > revision);
        Assert.Empty(await Store.TagHistory.RecordsAsync(Token));
        Assert.Equal([late.Id], (await Store.Reviews.OfObservationAsync("o1", Token)).Select(r => r.Id));
        Assert.Null(await Store.Reviews.LatestOfAsync("wang", Token));
        Assert.Equal([late.Id], (await Store.Reviews.OfBatchAsync("b1", 10, Token)).Select(r => r.Id));
        Assert.Equal([late.Id, early.Id], (await Store.Reviews.ListAsync(new ReviewListQuery(), Token)).Items.Select(r => r.Id));
    }

    [Fact]
    public async Task Past_reviews_are_narrowed_and_paged_newest_first()
    {
        var reviews = Enumerable.Range(0, 5).Select(i => Review(Seen($"o{i}", i < 3 ? "camping" : "hiking"), i % 2 == 0 ? ReviewDecision.Accept : ReviewDecision.Reject, minute: i)).ToArray();
        await WriteAsync([], reviews);

        var first = await Store.Reviews.ListAsync(new ReviewListQuery { Limit = 3 }, Token);
        var rest = await Store.Reviews.ListAsync(new ReviewListQuery { Limit = 3, Cursor = first.Next }, Token);
        Assert.Equal(["o4", "o3", "o2", "o1", "o0"], first.Items.Concat(rest.Items).Select(r => r.ObservationId));
        Assert.Null(rest.Next);
        var narrow = new ReviewListQuery { Decision = ReviewDecision.Accept, TagId = "camping", RuleId = "r-x", ReviewerId = "wang" };
        Assert.Equal(["o2", "o0"], (await Store.Reviews.ListAsync(narrow, Token)).Items.Select(r => r.ObservationId));
        Assert.Empty((await Store.Reviews.ListAsync(narrow with { ReviewerId = "zhao" }, Token)).Items);
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Reviews.ListAsync(new ReviewListQuery { Cursor = "none" }, Token));
    }

    [Fact]
    public async Task Weeks_days_and_coverage_are_counted()
    {
        var seen = Seen("o1", "camping");
        var again = Seen("o2", "camping", hour: 1);
        var nextWeek = Seen("o3", "camping", hour: 24);
        var fold = new TagFold(Tags.TagSamples.Book);
        await WriteAsync([seen, again, nextWeek]);
        await WriteTagsAsync(fold.Step([], [seen]).Upserts);
        await CommitAsync(Sample.First(Sample.Conversation("c1")));

        Assert.Equal(
            [new WeekCount(ReviewWeek.Of(seen.At), "camping", "r-x", 3, 2, 1), new WeekCount(ReviewWeek.Of(nextWeek.At), "camping", "r-x", 3, 1, 1)],
            await Store.Reviews.WeeksAsync(seen.At, Token));
        Assert.Equal(1.5, (await Store.Reviews.PerDayAsync(seen.At, seen.At.AddDays(2), Token))["r-x"]);
        var coverage = await Store.Reviews.CoverageAsync(Now, Token);
        Assert.Equal((1, 1, new TagCount(1, 1)), (coverage.Contacts, coverage.Conversations, coverage.Tags["camping"]));
    }

    private async Task WriteAsync(IReadOnlyList<TagObservation> observations, params TagReview[] reviews) =>
        Assert.True(await Store.TagHistory.CommitAsync(await NextAsync() with { Observations = observations, Reviews = reviews }, Token));

    private async Task WriteTagsAsync(IReadOnlyList<TagAssignment> tags) =>
        Assert.True(await Store.TagHistory.CommitAsync(await NextAsync() with { Tags = tags }, Token));

    private async Task<TagCommit> NextAsync()
    {
        if (_version == 0)
        {
            Assert.True(await Store.Contacts.SaveAsync(Sample.Contact("p1"), 0, Token));
            _version = 1;
        }

        return new TagCommit
        {
            Contact = Sample.Contact("p1") with { Version = _version + 1 },
            ExpectedContactVersion = _version++,
            Persona = new Persona("p1", Sample.Noon, []),
        };
    }
}
