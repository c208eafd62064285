using Scrm.Core.Editions;
using Scrm.Core.Outcomes;
using Scrm.Core.Trials;

namespace Scrm.Tests.Trials;

public sealed class TrialRulesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(50)]
    [InlineData(99)]
    public void A_share_of_many_customers_is_about_what_was_asked_for(int share)
    {
        var trial = Trial("t1", share);

        var challenged = Enumerable.Range(0, 20_000).Count(i => TrialRules.IsChallenged(trial, $"openid-{i}"));

        // Four standard deviations of a fair draw at most.
        Assert.InRange(challenged, (200 * share) - 290, (200 * share) + 290);
    }

    [Fact]
    public void Another_trial_shares_the_customers_anew()
    {
        var (one, other) = (Trial("t1", 50), Trial("t2", 50));

        var both = Enumerable.Range(0, 20_000).Count(i => TrialRules.IsChallenged(one, $"o{i}") && TrialRules.IsChallenged(other, $"o{i}"));

        Assert.InRange(both, 4_700, 5_300);
    }

    [Fact]
    public void A_trial_of_one_inbox_leaves_the_others_alone()
    {
        var trial = Trial("t1", 50) with { InboxId = "i1" };

        Assert.True(TrialRules.Covers(trial, "i1"));
        Assert.False(TrialRules.Covers(trial, "i2"));
        Assert.False(TrialRules.Covers(trial with { State = TrialState.Stopped }, "i1"));
        Assert.False(TrialRules.Meet(trial, "i2"));
        Assert.True(TrialRules.Meet(trial, null));
    }

    [Theory]
    [InlineData(10, 5, 10, 9, TrialVerdict.TooFew)]
    [InlineData(200, 100, 200, 105, TrialVerdict.Open)]
    [InlineData(500, 250, 500, 320, TrialVerdict.Better)]
    [InlineData(500, 320, 500, 250, TrialVerdict.Worse)]
    public void A_verdict_needs_enough_conversations_and_an_interval_without_zero(int all, int resolved, int otherAll, int otherResolved, TrialVerdict verdict)
    {
        var report = TrialReport.Of(Counts(all, resolved), Counts(otherAll, otherResolved));

        Assert.Equal(verdict, report.Verdict);
        Assert.InRange(report.Difference.Value, report.Difference.Low, report.Difference.High);
    }

    [Fact]
    public void The_interval_of_a_difference_is_newcombes()
    {
        // R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, example a by method 10: 56/70 and 48/80 give 0.0524 to 0.3339.
        var difference = TrialReport.Of(Counts(80, 48), Counts(70, 56)).Difference;

        Assert.Equal((0.2, 0.0524, 0.3339), (Math.Round(difference.Value, 4), Math.Round(difference.Low, 4), Math.Round(difference.High, 4)));
    }

    private static BotTrial Trial(string id, int share) =>
        new() { Id = id, Name = id, Share = share, Draft = BookDraft.None, StartedBy = "lin", StartedAt = DateTimeOffset.UnixEpoch };

    private static BotCounts Counts(int conversations, int resolved) => new() { Conversations = conversations, Resolved = resolved };
}
