using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Scrm.Bot.Channels.BotFramework;

/// <summary>An authority's keys: kept for a day, and looked for again when one is not among them, though not more often than once a minute.</summary>
internal sealed class SigningKeys(Uri metadata, IHttpClientFactory clients, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ShortRest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim _one = new(1);
    private OpenIdConnectConfiguration? _known;
    private DateTimeOffset _knownAt = DateTimeOffset.MinValue;
    private DateTimeOffset _askedAt = DateTimeOffset.MinValue;

    /// <summary>The keys, old ones when no new ones can be had; null: there are none.</summary>
    /// <param name="isMissing">True: a key is not among those known.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<OpenIdConnectConfiguration?> GetAsync(bool isMissing, CancellationToken cancellationToken)
    {
        if (!Wants(isMissing))
        {
            return _known;
        }

        await _one.WaitAsync(cancellationToken);
        try
        {
            if (Wants(isMissing))
            {
                _askedAt = time.GetUtcNow();
                await FetchAsync(cancellationToken);
            }

            return _known;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private bool Wants(bool isMissing)
    {
        var now = time.GetUtcNow();
        return (isMissing || now - _knownAt > Life) && now - _askedAt >= (_known is null ? ShortRest : Rest);
    }

    private async Task FetchAsync(CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            var documents = new HttpDocumentRetriever(clients.CreateClient(BotFrameworkSender.ClientName)) { RequireHttps = metadata.Scheme == Uri.UriSchemeHttps };
            _known = await OpenIdConnectConfigurationRetriever.GetAsync(metadata.AbsoluteUri, documents, either.Token);
            _knownAt = time.GetUtcNow();
        }
        catch (Exception failed) when (
            failed is IOException or HttpRequestException or JsonException or ArgumentException or InvalidOperationException
            || (failed is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // What is known goes on counting; the next caller after a minute asks again.
        }
    }
}
