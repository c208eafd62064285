using System.Text.Json;
using System.Text.RegularExpressions;
using Scrm.Core.InboxChecks;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>
/// Asks the platform for a token as if for the first time, so that the secret is truly tried, and with it for the menu. The token is
/// the one that serves anyway: it is not forced, and nothing is kept.
/// </summary>
internal sealed partial class WeChatProbe(WeChatHttp http, TimeProvider clock)
{
    private const int MostBytes = 64 * 1024;

    public async Task<IReadOnlyList<CheckItem>> RunAsync(WeChatSettings settings, CancellationToken cancellationToken)
    {
        var trial = await AskAsync(settings, cancellationToken);
        var permission = trial.Token is { } token ? await MenuAsync(settings, token, cancellationToken) : null;
        return WeChatVerdict.Of(trial, permission, trial.Token is not null, clock.GetUtcNow());
    }

    private async Task<WeChatTokenTrial> AskAsync(WeChatSettings settings, CancellationToken cancellationToken)
    {
        var ask = new WeChatTokenAsk("client_credential", settings.AppId, settings.AppSecret, false);
        var request = new HttpRequestMessage(HttpMethod.Post, $"{settings.ApiBaseUrl}/cgi-bin/stable_token")
        {
            Content = WeChatText.Body(ask, WeChatJson.Default.WeChatTokenAsk),
        };
        var opened = await http.OpenAsync(request, cancellationToken);
        if (!opened.IsOk)
        {
            return new WeChatTokenTrial(opened.Failure);
        }

        using var response = opened.Value;
        var body = await BodyAsync(response, cancellationToken);
        var at = response.Headers.Date;
        var given = body is null ? WeChatFailure.Unanswered : WeChatReading.Read(body, WeChatJson.Default.WeChatTokenGiven);
        if (!given.IsOk)
        {
            return new WeChatTokenTrial(given.Failure, null, given.Failure.Code == 40164 ? AddressIn(body!) : null, at);
        }

        // JSON without a token: something else lives at that address.
        return given.Value.AccessToken is { Length: > 0 } token
            ? new WeChatTokenTrial(null, token, null, at)
            : new WeChatTokenTrial(new WeChatFailure(WeChatFailureKind.NoSuchCall), PlatformTime: at);
    }

    /// <summary>Why a usual call is refused, or null.</summary>
    private async Task<WeChatFailure?> MenuAsync(WeChatSettings settings, string token, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"{settings.ApiBaseUrl}/cgi-bin/menu/get?access_token={Uri.EscapeDataString(token)}");
        var exchanged = await http.ExchangeAsync(request, cancellationToken);
        var given = exchanged.IsOk ? WeChatReading.Read(exchanged.Value, WeChatJson.Default.WeChatMenuGiven) : exchanged.Failure;
        // No menu yet is an answer too.
        return given.Failure is { Kind: WeChatFailureKind.Platform, Code: 46003 } ? null : given.Failure;
    }

    private async Task<byte[]?> BodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(WeChatHttp.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(MostBytes, either.Token);
            return await response.Content.ReadAsByteArrayAsync(either.Token);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException || (broken is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    private static string? AddressIn(byte[] body)
    {
        using var document = JsonDocument.Parse(body);
        var words = document.RootElement.TryGetProperty("errmsg", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";
        return Address().Match(words) is { Success: true } found ? found.Value : null;
    }

    [GeneratedRegex(@"\b\d{1,3}(?:\.\d{1,3}){3}\b", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Address();
}
