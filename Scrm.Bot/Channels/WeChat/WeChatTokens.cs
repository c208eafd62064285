using System.Collections.Concurrent;
using Scrm.Core.Foundation;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>
/// The accounts' tokens: one fetch at a time for each account, in this process by a lock and among all processes by a lease,
/// and what one process fetched all use.
/// </summary>
internal sealed class WeChatTokens(WeChatTokenSource source, ISharedValues shared, TimeProvider clock)
{
    // The platform hands out the next token 300 s before the old one dies.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan LeaseLife = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LeasePoll = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentDictionary<string, Held> _held = new();

    /// <summary>A usable token that is not <paramref name="rejected"/>.</summary>
    public async Task<WeChatAnswer<string>> GetAsync(WeChatSettings settings, string? rejected, CancellationToken cancellationToken)
    {
        var held = _held.GetOrAdd(settings.AccountKey, _ => new Held());
        if (held.Usable(rejected, clock.GetUtcNow()) is { } token)
        {
            return token;
        }

        await held.Lock.WaitAsync(cancellationToken);
        try
        {
            return held.Usable(rejected, clock.GetUtcNow()) is { } meanwhile
                ? meanwhile
                : await ShareAsync(settings, rejected, held, cancellationToken);
        }
        finally
        {
            held.Lock.Release();
        }
    }

    private async Task<WeChatAnswer<string>> ShareAsync(WeChatSettings settings, string? rejected, Held held, CancellationToken cancellationToken)
    {
        var lease = $"wechat:token-lease:{settings.AccountKey}";
        for (var waited = TimeSpan.Zero; waited <= LeaseLife; waited += LeasePoll)
        {
            var (token, _) = await FindAsync(settings, rejected, held, cancellationToken);
            if (token is not null)
            {
                return token;
            }

            var now = clock.GetUtcNow();
            if (await shared.TrySaveAsync(lease, "", 0, now + LeaseLife, now, cancellationToken) is { } version)
            {
                try
                {
                    return await FetchAsync(settings, rejected, held, cancellationToken);
                }
                finally
                {
                    // Over now, even when the host is stopping: the others need not wait for its end.
                    await shared.TrySaveAsync(lease, "", version, clock.GetUtcNow(), clock.GetUtcNow(), CancellationToken.None);
                }
            }

            await Task.Delay(LeasePoll, clock, cancellationToken);
        }

        return WeChatFailure.NotReached;
    }

    /// <summary>What another process fetched, if usable, and the version it is stored under.</summary>
    private async Task<(string? Token, long Version)> FindAsync(
        WeChatSettings settings, string? rejected, Held held, CancellationToken cancellationToken)
    {
        var present = await shared.GetAsync(Key(settings), clock.GetUtcNow(), cancellationToken);
        if (present is { ExpiresAt: { } expiresAt })
        {
            held.Keep(new Token(present.Value, expiresAt));
        }

        return (present is null ? null : held.Usable(rejected, clock.GetUtcNow()), present?.Version ?? 0);
    }

    /// <summary>Fetches while holding the lease; looks once more first, for who held it before may have fetched.</summary>
    private async Task<WeChatAnswer<string>> FetchAsync(WeChatSettings settings, string? rejected, Held held, CancellationToken cancellationToken)
    {
        var (found, version) = await FindAsync(settings, rejected, held, cancellationToken);
        if (found is not null)
        {
            return found;
        }

        var given = await source.FetchAsync(settings, rejected, cancellationToken);
        if (!given.IsOk)
        {
            return given.Failure;
        }

        var now = clock.GetUtcNow();
        var token = new Token(given.Value.AccessToken!, now + TimeSpan.FromSeconds(given.Value.ExpiresIn));
        held.Keep(token);
        await shared.TrySaveAsync(Key(settings), token.Value, version, token.ExpiresAt, now, cancellationToken);
        return token.Value;
    }

    private static string Key(WeChatSettings settings) => $"wechat:token:{settings.AccountKey}";

    private sealed record Token(string Value, DateTimeOffset ExpiresAt);

    private sealed class Held
    {
        private volatile Token? _token;

        public SemaphoreSlim Lock { get; } = new(1);

        public void Keep(Token token) => _token = token;

        public string? Usable(string? rejected, DateTimeOffset now) =>
            _token is { } held && held.Value != rejected && held.ExpiresAt - Margin > now ? held.Value : null;
    }
}
