using Scrm.Core.Replays;

namespace Scrm.Tests.Replays;

public sealed class ReplayRulesTests
{
    private static readonly ReplaySaid Answered = new(ReplayKind.Answered, ["a"], "A", "a", 0.9);
    private static readonly ReplaySaid Other = new(ReplayKind.Answered, ["b"], "B", "b", 0.9);
    private static readonly ReplaySaid Offered = new(ReplayKind.Offered, ["a", "b"], "A / B", "?", 0.4);
    private static readonly ReplaySaid Missed = new(ReplayKind.Missed, [], null, "…", 0.1);
    private static readonly ReplaySaid Handed = new(ReplayKind.HandedOff, [], null, "…", 0.1);

    [Fact]
    public void More_done_by_itself_is_better_and_less_is_worse()
    {
        Assert.Equal(ReplayVerdict.Better, ReplayRules.Compare(Missed, Answered, null, null));
        Assert.Equal(ReplayVerdict.Better, ReplayRules.Compare(Handed, Offered, null, null));
        Assert.Equal(ReplayVerdict.Worse, ReplayRules.Compare(Answered, Offered, null, null));
        Assert.Equal(ReplayVerdict.Worse, ReplayRules.Compare(Offered, ReplaySaid.WithPeople, null, null));
    }

    [Fact]
    public void Another_article_is_a_change_that_only_a_person_can_judge()
    {
        Assert.Equal(ReplayVerdict.Changed, ReplayRules.Compare(Answered, Other, null, null));
        Assert.Equal(ReplayVerdict.Changed, ReplayRules.Compare(Missed, Handed, null, null));
        Assert.Equal(ReplayVerdict.Changed, ReplayRules.Compare(Answered, Answered with { Text = "new words" }, null, null));
    }

    [Fact]
    public void Confidence_alone_is_no_difference() => Assert.Equal(ReplayVerdict.Same, ReplayRules.Compare(Answered, Answered with { Confidence = 0.5 }, null, null));

    [Fact]
    public void What_an_agent_found_of_the_recorded_answer_outweighs_the_kinds()
    {
        Assert.Equal(ReplayVerdict.Better, ReplayRules.Compare(Answered, Missed, Answered, wasRight: false));
        Assert.Equal(ReplayVerdict.Worse, ReplayRules.Compare(Answered, Other, Answered, wasRight: true));
        Assert.Equal(ReplayVerdict.Better, ReplayRules.Compare(Other, Answered, Answered, wasRight: true));
        Assert.Equal(ReplayVerdict.Worse, ReplayRules.Compare(Missed, Answered, Answered, wasRight: false));
    }
}
