using Scrm.Core.Tags;
using static Scrm.Tests.Tags.TagSamples;

namespace Scrm.Tests.Tags;

public class RuleConfidenceTests
{
    private static readonly TagRule Given = Rule("r", "camping", TagSource.Words, "露营", 0.8);

    [Fact]
    public void Few_reviews_move_it_little_and_many_decide_it()
    {
        Assert.Equal(0.8, RuleConfidence.After(Given, 0, 0));
        Assert.InRange(RuleConfidence.After(Given, 0, 1), 0.7, 0.75);
        Assert.InRange(RuleConfidence.After(Given, 0, 100), 0.02, 0.1);
        Assert.InRange(RuleConfidence.After(Given, 500, 500), 0.5, 0.51);
    }

    [Fact]
    public void It_is_never_certain()
    {
        Assert.Equal(0.99, RuleConfidence.After(Given with { Confidence = 1 }, 1000, 0));
        Assert.Equal(0.02, RuleConfidence.After(Given, 0, 1_000_000));
    }

    [Fact]
    public void Only_the_reviews_of_the_current_version_count()
    {
        var book = RuleConfidence.Adjusted(Book, [new RuleRecord("r-camp", 2, 0, 50), new RuleRecord("r-low", 3, 0, 50)]);

        Assert.Equal(0.8, book.Rules.Single(r => r.Id == "r-camp").Confidence);
        Assert.InRange(book.Rules.Single(r => r.Id == "r-low").Confidence, 0, 0.1);
    }
}
