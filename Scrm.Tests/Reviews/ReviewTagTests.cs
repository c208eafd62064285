using Scrm.Core.Foundation;
using Scrm.Core.Reviews;
using Scrm.Core.TagBooks;
using Scrm.Core.Tags;
using static Scrm.Tests.Reviews.ReviewSamples;

namespace Scrm.Tests.Reviews;

public sealed class ReviewTagTests : IAsyncLifetime
{
    private ReviewBench _bench = null!;

    public async ValueTask InitializeAsync() => _bench = await ReviewBench.OpenAsync();

    public ValueTask DisposeAsync()
    {
        _bench.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Accepted_a_tag_is_certain_and_says_who_stands_behind_it()
    {
        await _bench.SeeAsync(Seen("o1", "camping"));
        var review = await _bench.SayAsync("o1", ReviewDecision.Accept);

        var tag = Assert.Single(await _bench.TagsAsync());
        Assert.Equal(("wang", 1.0), (tag.ConfirmedBy, tag.Confidence));
        Assert.Equal((tag.Id, "o1", "r-x", 3, 1.0), (review.AssignmentId, review.ObservationId, review.RuleId, review.RuleVersion, review.SampleShare));
        Assert.Equal(tag.TagId, (await _bench.Store.Contacts.PersonaAsync("p1", CancellationToken.None))!.Dimensions.Single().Tags.Single().TagId);
    }

    [Fact]
    public async Task Rejected_it_is_gone_from_the_person()
    {
        await _bench.SeeAsync(Seen("o1", "camping"));
        await _bench.SayAsync("o1", ReviewDecision.Reject);

        Assert.Empty(await _bench.TagsAsync());
        Assert.Empty((await _bench.Store.Contacts.PersonaAsync("p1", CancellationToken.None))!.Dimensions);
    }

    [Fact]
    public async Task Replaced_the_other_tag_is_there_by_the_reviewer_with_the_same_evidence()
    {
        await _bench.SeeAsync(Seen("o1", "camping"));
        await _bench.SayAsync("o1", ReviewDecision.Replace, tag: "hiking", value: "周末");

        var tag = Assert.Single(await _bench.TagsAsync());
        Assert.Equal(("hiking", "周末", "wang", TagSource.Agent), (tag.TagId, tag.Value, tag.AgentId, tag.Source));
        Assert.Equal(("m-o1", "原话"), (tag.Evidence.MessageId, tag.Evidence.Quote));
    }

    [Fact]
    public async Task Merged_the_two_tags_are_one_for_everybody_until_it_is_undone()
    {
        await _bench.SeeAsync(Seen("o1", "camping"), Seen("o2", "camping", "p2"));
        var review = await _bench.SayAsync("o1", ReviewDecision.Merge, tag: "hiking");

        Assert.Equal(["hiking", "camping"], (await _bench.TagsAsync()).Concat(await _bench.TagsAsync("p2")).Select(t => t.TagId));
        await _bench.Sweep.HandleAsync(CancellationToken.None);
        Assert.Equal(["hiking", "hiking"], (await _bench.TagsAsync()).Concat(await _bench.TagsAsync("p2")).Select(t => t.TagId));
        Assert.True(review.IsRight);

        await _bench.Undo.HandleAsync(new UndoRequest("wang"), CancellationToken.None);
        await _bench.Sweep.HandleAsync(CancellationToken.None);
        Assert.Equal(["camping", "camping"], (await _bench.TagsAsync()).Concat(await _bench.TagsAsync("p2")).Select(t => t.TagId));
    }

    [Fact]
    public async Task A_merge_in_the_queue_is_the_merge_of_the_book_and_undoing_it_leaves_the_book_as_it_was()
    {
        await _bench.SeeAsync(Seen("o1", "camping"));
        var before = await _bench.Store.Tags.LoadAsync(CancellationToken.None);
        var inBook = MergeInBook.Tags(before, "camping", "hiking").Value!.ApplyTo(before);

        await _bench.SayAsync("o1", ReviewDecision.Merge, tag: "hiking");
        Assert.Equal(Facts(inBook), Facts(await _bench.Store.Tags.LoadAsync(CancellationToken.None)));

        await _bench.Undo.HandleAsync(new UndoRequest("wang"), CancellationToken.None);
        Assert.Equal(Facts(before), Facts(await _bench.Store.Tags.LoadAsync(CancellationToken.None)));
    }

    [Theory]
    [InlineData(ReviewDecision.Replace, null, "tag")]
    [InlineData(ReviewDecision.Replace, "no-such-tag", "tag")]
    [InlineData(ReviewDecision.Replace, "camping", "tag")]
    [InlineData(ReviewDecision.Merge, "camping", "tag")]
    [InlineData(ReviewDecision.Merge, "returns", "scope")]
    [InlineData(ReviewDecision.Merge, "high", "scope")]
    public async Task The_other_tag_must_be_one_that_fits(ReviewDecision decision, string? tag, string detail)
    {
        await _bench.SeeAsync(Seen("o1", "camping"));
        var said = await _bench.Review.HandleAsync(new ReviewTagRequest("o1", "wang", new ReviewChoice(decision, tag)), CancellationToken.None);

        Assert.Equal((FaultCode.Invalid, detail), (said.Fault!.Code, said.Fault.Detail));
    }

    [Fact]
    public async Task Agents_do_not_review_and_what_no_machine_saw_is_not_reviewed()
    {
        await _bench.SeeAsync(Seen("o1", "camping"), ByStaff("d1", "hiking", ObservationKind.Seen));

        Assert.Equal(FaultCode.Forbidden, await FaultAsync("o1", "lin"));
        Assert.Equal(FaultCode.Forbidden, await FaultAsync("o1", "nobody"));
        Assert.Equal(FaultCode.NotFound, await FaultAsync("d1", "wang"));
        Assert.Equal(FaultCode.NotFound, await FaultAsync("x", "wang"));
    }

    [Fact]
    public async Task The_same_decision_twice_is_one_and_another_one_is_refused()
    {
        await _bench.SeeAsync(Seen("o1", "camping"));
        var first = await _bench.SayAsync("o1", ReviewDecision.Accept);

        Assert.Equal(first.Id, (await _bench.SayAsync("o1", ReviewDecision.Accept)).Id);
        var changed = await _bench.Review.HandleAsync(new ReviewTagRequest("o1", "wang", new ReviewChoice(ReviewDecision.Reject)), CancellationToken.None);
        Assert.Equal((FaultCode.Conflict, "reviewed"), (changed.Fault!.Code, changed.Fault.Detail));
        Assert.Single(await _bench.TagsAsync());
    }

    [Fact]
    public async Task A_differing_second_opinion_changes_nothing_until_a_third_decides()
    {
        await _bench.SeeAsync(Seen("o1", "camping"));
        await _bench.SayAsync("o1", ReviewDecision.Accept);
        await _bench.SayAsync("o1", ReviewDecision.Reject, "zhao");
        Assert.Single(await _bench.TagsAsync());

        await _bench.SayAsync("o1", ReviewDecision.Reject, "chief");
        Assert.Empty(await _bench.TagsAsync());
    }

    [Fact]
    public async Task A_third_who_accepts_what_the_first_rejected_brings_it_back()
    {
        await _bench.SeeAsync(Seen("o1", "camping"));
        await _bench.SayAsync("o1", ReviewDecision.Reject);
        await _bench.SayAsync("o1", ReviewDecision.Accept, "zhao");
        Assert.Empty(await _bench.TagsAsync());

        await _bench.SayAsync("o1", ReviewDecision.Accept, "chief");
        Assert.Equal("camping", Assert.Single(await _bench.TagsAsync()).TagId);
    }

    [Fact]
    public async Task Skipping_tells_nothing_and_may_be_followed_by_a_decision()
    {
        await _bench.SeeAsync(Seen("o1", "camping"));
        await _bench.SayAsync("o1", ReviewDecision.Skip);
        Assert.Empty(await _bench.Store.TagHistory.RecordsAsync(CancellationToken.None));

        await _bench.SayAsync("o1", ReviewDecision.Reject);
        Assert.Empty(await _bench.TagsAsync());
    }

    [Fact]
    public async Task What_staff_put_by_hand_stays_when_a_rule_is_found_wrong_about_it()
    {
        await _bench.SeeAsync(Seen("o1", "camping"), ByStaff("d1", "camping", ObservationKind.Seen, hour: 1));
        await _bench.SayAsync("o1", ReviewDecision.Reject);

        Assert.Equal("lin", Assert.Single(await _bench.TagsAsync()).AgentId);
    }

    [Fact]
    public async Task What_a_model_only_proposed_is_put_when_accepted()
    {
        await _bench.SeeAsync(Seen("o1", "camping") with { Kind = ObservationKind.Proposed });
        Assert.Empty(await _bench.TagsAsync());

        await _bench.SayAsync("o1", ReviewDecision.Accept);
        Assert.Equal("wang", Assert.Single(await _bench.TagsAsync()).AgentId);
    }

    [Fact]
    public async Task What_was_right_then_and_gave_way_to_something_newer_does_not_come_back()
    {
        await _bench.SeeAsync(Seen("o1", "high", hour: -48));
        await _bench.SeeAsync(Seen("o2", "low"));
        await _bench.SayAsync("o1", ReviewDecision.Accept);

        Assert.Equal("low", Assert.Single(await _bench.TagsAsync()).TagId);
    }

    [Fact]
    public async Task Of_two_that_contradict_each_other_the_accepted_one_stays()
    {
        await _bench.SeeAsync(Seen("o1", "high"));
        await _bench.SeeAsync(Seen("o2", "low", hour: 2));
        await _bench.SayAsync("o1", ReviewDecision.Accept);

        Assert.Equal("high", Assert.Single(await _bench.TagsAsync()).TagId);
    }

    [Fact]
    public async Task A_rules_next_tags_are_as_sure_as_its_reviews_make_it()
    {
        var before = (await _bench.Library.CurrentAsync(CancellationToken.None)).Tagger.Match(new TagSignal("想去露营")).Single().Confidence;
        await _bench.SeeAsync(Seen("o1", "camping", rule: "r-camp"));
        await _bench.SayAsync("o1", ReviewDecision.Reject);

        var after = (await _bench.Library.CurrentAsync(CancellationToken.None)).Tagger.Match(new TagSignal("想去露营")).Single().Confidence;
        Assert.Equal((0.8, 6.4 / 9), (before, after));
    }

    private async Task<FaultCode> FaultAsync(string item, string reviewer) =>
        (await _bench.Review.HandleAsync(new ReviewTagRequest(item, reviewer, new ReviewChoice(ReviewDecision.Accept)), CancellationToken.None)).Fault!.Code;

    private static IReadOnlyList<string> Facts(TagBook book) =>
    [
        .. book.Tags.Select(t => $"{t.Id} {t.MergedInto} {t.Archived} {string.Join(',', t.Synonyms)}"),
        .. book.Rules.Select(r => $"{r.Id} {r.TagId}"),
    ];
}
