using Scrm.Emulators.WeChat.State;

namespace Scrm.Tests.Emulators.WeChat.State;

public class QuotaLedgerTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Without_an_action_nothing_may_be_sent() => Assert.Equal(QuotaLedger.OutOfTime, QuotaLedger.Closed.Refusal(Start));

    [Fact]
    public void A_message_allows_five_within_48_hours() => Allows(QuotaAction.Message, 5, 48 * 3600);

    [Fact]
    public void A_click_a_follow_and_a_scan_allow_three_within_a_minute()
    {
        Allows(QuotaAction.Click, 3, 60);
        Allows(QuotaAction.Follow, 3, 60);
        Allows(QuotaAction.Scan, 3, 60);
    }

    [Fact]
    public void The_same_action_again_refreshes_to_the_maximum_and_adds_nothing()
    {
        var ledger = QuotaLedger.Closed.After(QuotaAction.Message, Start).Spend(Start).Spend(Start).After(QuotaAction.Message, Start.AddHours(1));
        Assert.Equal(5, Assert.Single(ledger.Grants).Remaining);
        Assert.Equal(0, ledger.Refusal(Start.AddHours(48.9)));
    }

    [Fact]
    public void Two_actions_together_allow_no_more_than_the_larger()
    {
        var ledger = QuotaLedger.Closed.After(QuotaAction.Follow, Start).After(QuotaAction.Message, Start);
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(0, ledger.Refusal(Start));
            ledger = ledger.Spend(Start);
        }

        Assert.Equal(QuotaLedger.OutOfCount, ledger.Refusal(Start));
        Assert.Equal(0, ledger.After(QuotaAction.Click, Start).Refusal(Start));
    }

    private static void Allows(QuotaAction action, int count, int seconds)
    {
        var ledger = QuotaLedger.Closed.After(action, Start);
        Assert.Equal(0, ledger.Refusal(Start.AddSeconds(seconds - 1)));
        Assert.Equal(QuotaLedger.OutOfTime, ledger.Refusal(Start.AddSeconds(seconds)));
        for (var i = 0; i < count; i++)
        {
            Assert.Equal(0, ledger.Refusal(Start));
            ledger = ledger.Spend(Start);
        }

        Assert.Equal(QuotaLedger.OutOfCount, ledger.Refusal(Start));
    }
}
