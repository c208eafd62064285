using System.Collections.Concurrent;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Scrm.Bot.Channels.BotFramework;

/// <summary>Is a call from the connector? Its token is signed by the authority's key, is for us, is of now, and names the address that answers go to.</summary>
internal sealed class BotFrameworkGate(IHttpClientFactory clients, TimeProvider time) : IDisposable
{
    private const string Bearer = "Bearer ";
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<Uri, SigningKeys> _keys = new();
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <summary>Null: it is genuine.</summary>
    public async Task<WebhookRefusal?> RefusalAsync(BotFrameworkSettings settings, string? authorization, string? serviceUrl, CancellationToken cancellationToken)
    {
        if (authorization?.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) != true)
        {
            return new WebhookRefusal(401, "There is no bearer token.");
        }

        var token = authorization[Bearer.Length..].Trim();
        var keys = KeysOf(settings);
        if (await keys.GetAsync(false, cancellationToken) is not { } known)
        {
            return new WebhookRefusal(503, "The keys cannot be had now.");
        }

        var result = await _handler.ValidateTokenAsync(token, Rules(settings, known));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException && await keys.GetAsync(true, cancellationToken) is { } renewed && renewed != known)
        {
            result = await _handler.ValidateTokenAsync(token, Rules(settings, renewed));
        }

        return !result.IsValid ? new WebhookRefusal(401, "The token is not valid.")
            : !IsFor(serviceUrl, result) ? new WebhookRefusal(403, "The token is for another serviceUrl.")
            : null;
    }

    /// <summary>True when there are keys to check calls with.</summary>
    public async Task<bool> HasKeysAsync(BotFrameworkSettings settings, CancellationToken cancellationToken) =>
        await KeysOf(settings).GetAsync(false, cancellationToken) is { SigningKeys.Count: > 0 };

    public void Dispose()
    {
        foreach (var keys in _keys.Values)
        {
            keys.Dispose();
        }
    }

    private SigningKeys KeysOf(BotFrameworkSettings settings) => _keys.GetOrAdd(settings.OpenIdMetadata, address => new SigningKeys(address, clients, time));

    private static bool IsFor(string? serviceUrl, TokenValidationResult result) =>
        serviceUrl is not null
        && result.Claims.FirstOrDefault(c => c.Key.Equals("serviceurl", StringComparison.OrdinalIgnoreCase)).Value is string named
        && named.TrimEnd('/').Equals(serviceUrl.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private TokenValidationParameters Rules(BotFrameworkSettings settings, OpenIdConnectConfiguration keys) => new()
    {
        ValidIssuer = settings.Issuer,
        ValidAudience = settings.AppId,
        IssuerSigningKeys = keys.SigningKeys,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        RequireSignedTokens = true,
        LifetimeValidator = (from, until, _, _) => until is { } end && IsNow(from, end),
    };

    private bool IsNow(DateTime? from, DateTime until)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return until + Skew >= now && (from is not { } begin || begin - Skew <= now);
    }
}
