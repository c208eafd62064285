using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Scrm.Bot.Activities;

/// <summary>Tokens we show to others (client credentials): fetched once, kept until shortly before their end; one fetch at a time for each.</summary>
internal sealed partial class ClientTokens(IHttpClientFactory clients, TimeProvider time, ILogger<ClientTokens> logger)
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);
    private readonly ConcurrentDictionary<TokenAsk, Held> _held = new();

    /// <summary>A token that is not <paramref name="rejected"/>; null: the authority gives none.</summary>
    public async Task<string?> GetAsync(TokenAsk ask, string? rejected, CancellationToken cancellationToken)
    {
        var held = _held.GetOrAdd(ask, _ => new Held());
        if (held.Usable(rejected, time.GetUtcNow()) is { } token)
        {
            return token;
        }

        await held.Lock.WaitAsync(cancellationToken);
        try
        {
            return held.Usable(rejected, time.GetUtcNow()) ?? await FetchAsync(ask, held, cancellationToken);
        }
        finally
        {
            held.Lock.Release();
        }
    }

    private async Task<string?> FetchAsync(TokenAsk ask, Held held, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            using var response = await clients.CreateClient(ask.Via).PostAsync(ask.Authority, Form(ask), either.Token);
            response.EnsureSuccessStatusCode();
            var given = JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(either.Token), ActivityJson.Plain.TokenGiven);
            if (given is not { AccessToken.Length: > 0 })
            {
                throw new JsonException("There is no token in the answer.");
            }

            var life = TimeSpan.FromSeconds(given.ExpiresIn);
            held.Keep(given.AccessToken, time.GetUtcNow() + (life > 2 * Margin ? life - Margin : life / 2));
            return given.AccessToken;
        }
        catch (Exception failed) when (
            failed is HttpRequestException or JsonException or IOException || (failed is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogNotGiven(ask.Authority.Host, failed.GetType().Name, (int?)(failed as HttpRequestException)?.StatusCode ?? 0);
            return null;
        }
    }

    private static FormUrlEncodedContent Form(TokenAsk ask)
    {
        Dictionary<string, string> fields = new()
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = ask.ClientId,
            ["client_secret"] = ask.Secret,
        };
        if (ask.Scope is { } scope)
        {
            fields["scope"] = scope;
        }

        return new FormUrlEncodedContent(fields);
    }

    [LoggerMessage(EventId = 411, Level = LogLevel.Warning, Message = "{Authority} gave no token: {Failure}, status {Status}")]
    private partial void LogNotGiven(string authority, string failure, int status);

    private sealed class Held
    {
        private volatile Kept? _token;

        public SemaphoreSlim Lock { get; } = new(1);

        public void Keep(string value, DateTimeOffset until) => _token = new Kept(value, until);

        public string? Usable(string? rejected, DateTimeOffset now) => _token is { } kept && kept.Value != rejected && kept.Until > now ? kept.Value : null;
    }

    private sealed record Kept(string Value, DateTimeOffset Until);
}
