using Scrm.Core.TagBooks;
using Scrm.Core.Tags;
using Scrm.Tests.Tags;

namespace Scrm.Tests.TagBooks;

public sealed class RuleTrialTests
{
    [Fact]
    public void The_matched_words_are_marked()
    {
        const string text = "露营用的 Ｔent 和帐篷，attention";

        var match = Assert.Single(RuleTrial.Run(TagSamples.Book, TagSource.Words, text));

        Assert.Equal("r-camp", match.Rule.Id);
        Assert.Equal(["露营", "Ｔent", "帐篷"], match.Spans.Select(s => text.Substring(s.Start, s.Length)));
    }

    [Fact]
    public void Keys_match_whole()
    {
        Assert.Equal(["r-camp-menu"], RuleTrial.Run(TagSamples.Book, TagSource.Menu, "CAMP_2026").Select(m => m.Rule.Id));
        Assert.Equal([(0, 6)], RuleTrial.Run(TagSamples.Book, TagSource.Subscribe, "search").Single().Spans);
        Assert.Empty(RuleTrial.Run(TagSamples.Book, TagSource.Scan, "CAMP"));
    }

    [Fact]
    public void Patterns_are_tried_before_they_are_saved()
    {
        Assert.Equal([(2, 2)], RuleTrial.Run(TagSource.Words, ["营地"], "去哪营地")!.Spans);
        Assert.Null(RuleTrial.Run(TagSource.Words, ["营地"], "露营"));
    }
}
