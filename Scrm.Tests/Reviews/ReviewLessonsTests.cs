using Scrm.Core.Reviews;
using Scrm.Core.Tags;
using Scrm.Tests.Tags;
using static Scrm.Tests.Reviews.ReviewSamples;

namespace Scrm.Tests.Reviews;

public class ReviewLessonsTests
{
    private static readonly TagFold Fold = new(TagSamples.Book);

    [Fact]
    public void A_message_teaches_what_was_found_right_and_wrong_in_it_and_nothing_of_other_tags()
    {
        var one = Seen("o1", "camping") with { MessageId = "m" };
        var other = Seen("o2", "high") with { MessageId = "m" };
        var replaced = Review(other, ReviewDecision.Replace) with { ReplacementId = "low" };

        var example = Assert.Single(ReviewLessons.Of([Review(one, ReviewDecision.Accept), replaced], Texts("m"), Fold));
        Assert.Equal(["camping", "low"], example.Tags);
        Assert.Equal((true, false, null), (example.Has("low"), example.Has("high"), example.Has("hiking")));
    }

    [Fact]
    public void Batches_skips_undone_reviews_and_messages_that_are_gone_teach_nothing()
    {
        var seen = Seen("o1", "camping");
        Assert.Empty(ReviewLessons.Of(
            [
                Review(seen, ReviewDecision.Accept, batch: "b"),
                Review(seen, ReviewDecision.Skip),
                Review(seen, ReviewDecision.Accept) with { UndoneAt = Now },
                Review(Seen("gone", "camping"), ReviewDecision.Accept),
            ],
            Texts("m-o1"),
            Fold));
    }

    [Fact]
    public void Of_two_that_disagree_the_majority_teaches()
    {
        var seen = Seen("o1", "camping");
        var example = Assert.Single(ReviewLessons.Of(
            [Review(seen, ReviewDecision.Accept), Review(seen, ReviewDecision.Reject, "zhao", 1), Review(seen, ReviewDecision.Reject, "chief", 2)],
            Texts("m-o1"),
            Fold));

        Assert.Equal((0, false), (example.Tags.Count, example.Has("camping")));
    }

    private static Dictionary<string, string> Texts(string message) => new() { [message] = "想去露营" };
}
