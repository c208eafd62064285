using Scrm.Core.Conversations;

namespace Scrm.Tests.Conversations;

public sealed class ReplyWindowTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly WindowGrant Message = new("message", 5, TimeSpan.FromHours(48));
    private static readonly WindowGrant Click = new("click", 3, TimeSpan.FromMinutes(1));

    [Fact]
    public void A_message_lets_five_through_and_no_sixth()
    {
        var window = ReplyWindow.After(null, Message, Now);
        for (var i = 0; i < 5; i++)
        {
            Assert.NotNull(window.Best(Now));
            window = window.Use(Now);
        }

        Assert.Null(window.Best(Now));
        Assert.False(window.Expired(Now));
        Assert.Equal("quotaSpent", ReplyGate.WindowRefusal(window, Now)!.Detail);
    }

    [Fact]
    public void Time_closes_it_exactly_after_its_life()
    {
        var window = ReplyWindow.After(null, Message, Now);

        Assert.NotNull(window.Best(Now.AddHours(48).AddTicks(-1)));
        Assert.Null(window.Best(Now.AddHours(48)));
        Assert.Equal("windowExpired", ReplyGate.WindowRefusal(window, Now.AddHours(48))!.Detail);
    }

    [Fact]
    public void The_same_action_again_refreshes_and_does_not_add_up()
    {
        var window = ReplyWindow.After(ReplyWindow.After(null, Message, Now).Use(Now), Message, Now.AddHours(1));

        Assert.Equal(5, window.Best(Now.AddHours(1))!.Remaining);
    }

    [Fact]
    public void What_was_sent_since_the_customer_acted_is_used_of_the_new_allowance()
    {
        var window = ReplyWindow.After(null, Message, Now).Use(Now.AddSeconds(1)).Use(Now.AddSeconds(3)).Use(Now.AddSeconds(4));

        Assert.Equal(3, ReplyWindow.After(window, Message, Now.AddSeconds(2)).Best(Now.AddSeconds(5))!.Remaining);
        Assert.Equal(2, ReplyWindow.After(window, Message, Now.AddSeconds(2), waiting: 3).Best(Now.AddSeconds(5))!.Remaining);
        Assert.Equal(4, ReplyWindow.After(window.GiveBack(), Message, Now.AddSeconds(2)).Best(Now.AddSeconds(5))!.Remaining);
    }

    [Fact]
    public void An_action_older_than_the_one_known_refreshes_nothing()
    {
        var window = ReplyWindow.After(null, Message, Now.AddSeconds(2)).Use(Now.AddSeconds(3));

        Assert.Equal(4, ReplyWindow.After(window, Message, Now).Best(Now.AddSeconds(5))!.Remaining);
    }

    [Fact]
    public void Two_kinds_of_action_do_not_add_up_either()
    {
        var window = ReplyWindow.After(ReplyWindow.After(null, Message, Now), Click, Now);
        for (var i = 0; i < 5; i++)
        {
            window = window.Use(Now);
        }

        Assert.Null(window.Best(Now));
    }

    [Fact]
    public void A_short_window_ends_and_leaves_the_longer_one()
    {
        var window = ReplyWindow.After(ReplyWindow.After(null, Message, Now), Click, Now);

        Assert.Equal("message", window.Best(Now.AddMinutes(2))!.Action);
    }

    [Fact]
    public void Leaving_shuts_everything() => Assert.Null(ReplyWindow.After(ReplyWindow.After(null, Message, Now), WindowGrant.Closed, Now).Best(Now));

    [Fact]
    public void A_channel_without_windows_always_lets_through() => Assert.Null(ReplyGate.WindowRefusal(null, Now));

    [Fact]
    public void A_grant_without_count_has_no_end_in_count()
    {
        var window = ReplyWindow.After(null, new WindowGrant("payment", 0, TimeSpan.FromHours(48)), Now);
        for (var i = 0; i < 50; i++)
        {
            window = window.Use(Now);
        }

        Assert.Equal(int.MaxValue, window.Best(Now)!.Remaining);
    }
}
