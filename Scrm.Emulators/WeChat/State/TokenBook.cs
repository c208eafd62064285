using System.Security.Cryptography;

namespace Scrm.Emulators.WeChat.State;

/// <summary>The access tokens of one account: the classic family and the stable family, which never disturb each other.</summary>
internal sealed class TokenBook
{
    public const int Revoked = 40001;
    public const int Expired = 42001;
    public const int DailyLimit = 45009;
    public const int MinuteLimit = 45011;
    private const int Remembered = 200;
    private const int ForcedADay = 20;
    private const int StableLength = 512;
    private const int ClassicLength = 136;
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(7200);
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenForced = TimeSpan.FromSeconds(30);
    private readonly List<IssuedToken> _issued = [];
    private readonly List<DateTimeOffset> _forced = [];
    private string? _classic;
    private string? _stable;

    public IssuedToken Classic(DateTimeOffset now)
    {
        Shorten(_classic, now + Overlap);
        return Issue(ClassicLength, now, ref _classic);
    }

    /// <summary>The stable token, or the code that refuses a forced refresh.</summary>
    public (IssuedToken? Token, int Refusal) Stable(bool force, DateTimeOffset now)
    {
        if (force)
        {
            _forced.RemoveAll(at => at <= now.AddDays(-1));
            if (_forced.Count >= ForcedADay)
            {
                return (null, DailyLimit);
            }

            if (_forced.Count > 0 && now - _forced[^1] < BetweenForced)
            {
                return (null, MinuteLimit);
            }

            _forced.Add(now);
            Revoke(_stable, now);
            return (Issue(StableLength, now, ref _stable), 0);
        }

        var current = Find(_stable);
        var fresh = current is not null && current.Refusal(now) == 0 && current.ExpiresAt - now > Overlap;
        return (fresh ? current : Issue(StableLength, now, ref _stable), 0);
    }

    public IssuedToken? Find(string? value) => value is null ? null : _issued.Find(token => token.Value == value);

    public void ExpireAll(DateTimeOffset now) =>
        Change(_ => true, token => token with { ExpiresAt = token.ExpiresAt < now ? token.ExpiresAt : now });

    private void Shorten(string? value, DateTimeOffset until) =>
        Change(token => token.Value == value && token.ExpiresAt > until, token => token with { ExpiresAt = until });

    private void Revoke(string? value, DateTimeOffset now) =>
        Change(token => token.Value == value, token => token with { RevokedAt = now });

    private void Change(Func<IssuedToken, bool> which, Func<IssuedToken, IssuedToken> how)
    {
        for (var i = 0; i < _issued.Count; i++)
        {
            _issued[i] = which(_issued[i]) ? how(_issued[i]) : _issued[i];
        }
    }

    private IssuedToken Issue(int length, DateTimeOffset now, ref string? current)
    {
        var value = "80_" + RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-", length - 3);
        var token = new IssuedToken(value, now, now + Life);
        _issued.Add(token);
        if (_issued.Count > Remembered)
        {
            _issued.RemoveAt(0);
        }

        current = value;
        return token;
    }
}
