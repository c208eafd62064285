using Scrm.Emulators.WeChat.Accounts;

namespace Scrm.Emulators.WeChat.State;

/// <summary>The accounts of the emulated platform, the first one being the default of the phone.</summary>
internal sealed class Platform(PlatformClock clock)
{
    private const int Most = 100;
    private readonly Lock _gate = new();
    private readonly List<AccountState> _accounts = [];

    public IReadOnlyList<AccountState> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _accounts];
            }
        }
    }

    /// <summary>Adds the account or changes its settings; null when there are too many.</summary>
    public AccountState? Put(EmulatedWeChatAccount settings)
    {
        lock (_gate)
        {
            var known = _accounts.Find(account => account.Settings.AppId == settings.AppId);
            if (known is not null)
            {
                lock (known.Gate)
                {
                    known.Reconfigure(settings);
                }

                known.Changes.Raise();
                return known;
            }

            if (_accounts.Count >= Most)
            {
                return null;
            }

            var added = new AccountState(settings, clock.GetUtcNow());
            _accounts.Add(added);
            return added;
        }
    }

    public AccountState? ByAppId(string? appId) => All.FirstOrDefault(account => account.Settings.AppId == appId);

    /// <summary>By AppID or original id; the first account when neither is given.</summary>
    public AccountState? Named(string? name) => string.IsNullOrEmpty(name)
        ? All is [var first, ..] ? first : null
        : All.FirstOrDefault(account => account.Settings.AppId == name || account.Settings.AccountId == name);

    /// <summary>The account that issued the token, whether or not it still works.</summary>
    public AccountState? ByToken(string token) => All.FirstOrDefault(account =>
    {
        lock (account.Gate)
        {
            return account.Tokens.Find(token) is not null;
        }
    });
}
