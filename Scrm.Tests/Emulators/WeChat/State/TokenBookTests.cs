using Scrm.Emulators.WeChat.State;

namespace Scrm.Tests.Emulators.WeChat.State;

public class TokenBookTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly TokenBook _book = new();

    [Fact]
    public void A_new_classic_token_leaves_the_old_one_five_minutes()
    {
        var old = _book.Classic(Start);
        var fresh = _book.Classic(Start.AddMinutes(10));
        Assert.NotEqual(old.Value, fresh.Value);
        Assert.Equal(0, Refusal(old, Start.AddMinutes(14.9)));
        Assert.Equal(TokenBook.Expired, Refusal(old, Start.AddMinutes(15)));
        Assert.Equal(0, Refusal(fresh, Start.AddMinutes(129)));
        Assert.Equal(TokenBook.Expired, Refusal(fresh, Start.AddMinutes(130)));
    }

    [Fact]
    public void The_stable_token_stays_the_same_until_five_minutes_before_its_end_and_then_both_work()
    {
        var first = Stable(Start);
        Assert.Equal(first.Value, Stable(Start.AddSeconds(6899)).Value);
        var second = Stable(Start.AddSeconds(6900));
        Assert.NotEqual(first.Value, second.Value);
        Assert.Equal(0, Refusal(first, Start.AddSeconds(7199)));
        Assert.Equal(TokenBook.Expired, Refusal(first, Start.AddSeconds(7200)));
        Assert.Equal(0, Refusal(second, Start.AddSeconds(7200)));
    }

    [Fact]
    public void A_forced_refresh_ends_the_old_stable_token_at_once()
    {
        var old = Stable(Start);
        var (fresh, _) = _book.Stable(force: true, Start.AddSeconds(1));
        Assert.Equal(TokenBook.Revoked, Refusal(old, Start.AddSeconds(1)));
        Assert.Equal(0, Refusal(fresh!, Start.AddSeconds(1)));
    }

    [Fact]
    public void Forced_refreshes_are_thirty_seconds_apart_and_twenty_a_day()
    {
        Assert.Equal(0, _book.Stable(true, Start).Refusal);
        Assert.Equal(TokenBook.MinuteLimit, _book.Stable(true, Start.AddSeconds(29)).Refusal);
        for (var i = 1; i < 20; i++)
        {
            Assert.Equal(0, _book.Stable(true, Start.AddSeconds(30 * i)).Refusal);
        }

        Assert.Equal(TokenBook.DailyLimit, _book.Stable(true, Start.AddHours(1)).Refusal);
        Assert.Equal(0, _book.Stable(true, Start.AddDays(1.1)).Refusal);
    }

    [Fact]
    public void The_two_families_never_disturb_each_other()
    {
        var stable = Stable(Start);
        var classic = _book.Classic(Start);
        _book.Stable(force: true, Start.AddMinutes(1));
        Assert.Equal(0, Refusal(classic, Start.AddHours(1)));
        _book.Classic(Start.AddMinutes(2));
        Assert.Equal(TokenBook.Revoked, Refusal(stable, Start.AddMinutes(2)));
        Assert.Equal(0, Refusal(Stable(Start.AddMinutes(2)), Start.AddMinutes(20)));
    }

    [Fact]
    public void Expiring_all_ends_both_families_and_the_next_request_gets_a_new_one()
    {
        var (stable, classic) = (Stable(Start), _book.Classic(Start));
        _book.ExpireAll(Start.AddMinutes(1));
        Assert.Equal(TokenBook.Expired, Refusal(stable, Start.AddMinutes(1)));
        Assert.Equal(TokenBook.Expired, Refusal(classic, Start.AddMinutes(1)));
        Assert.NotEqual(stable.Value, Stable(Start.AddMinutes(1)).Value);
    }

    private IssuedToken Stable(DateTimeOffset now) => _book.Stable(force: false, now).Token!;

    private int Refusal(IssuedToken token, DateTimeOffset now) => _book.Find(token.Value)!.Refusal(now);
}
