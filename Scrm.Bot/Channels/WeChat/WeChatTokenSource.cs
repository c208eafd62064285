using Microsoft.Extensions.Logging;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>Fetches tokens from the platform; keeps none.</summary>
internal sealed partial class WeChatTokenSource(WeChatHttp http, ILogger<WeChatTokenSource> log)
{
    /// <summary>
    /// The account's token. Normally the platform repeats the one it gave before; only when that is <paramref name="rejected"/>
    /// a new one is forced, since forcing is rationed.
    /// </summary>
    public async Task<WeChatAnswer<WeChatTokenGiven>> FetchAsync(WeChatSettings settings, string? rejected, CancellationToken cancellationToken)
    {
        var given = await AskAsync(settings, false, cancellationToken);
        return given.IsOk && given.Value.AccessToken == rejected
            ? await AskAsync(settings, true, cancellationToken)
            : given;
    }

    private async Task<WeChatAnswer<WeChatTokenGiven>> AskAsync(WeChatSettings settings, bool force, CancellationToken cancellationToken)
    {
        var ask = new WeChatTokenAsk("client_credential", settings.AppId, settings.AppSecret, force);
        var request = new HttpRequestMessage(HttpMethod.Post, $"{settings.ApiBaseUrl}/cgi-bin/stable_token")
        {
            Content = WeChatText.Body(ask, WeChatJson.Default.WeChatTokenAsk),
        };
        var exchanged = await http.ExchangeAsync(request, cancellationToken);
        var given = exchanged.IsOk ? WeChatReading.Read(exchanged.Value, WeChatJson.Default.WeChatTokenGiven) : exchanged.Failure;
        if (given.IsOk && string.IsNullOrEmpty(given.Value.AccessToken))
        {
            given = WeChatFailure.Unanswered;
        }

        if (given.IsOk)
        {
            LogFetched(settings.AppId, force, given.Value.ExpiresIn);
        }
        else
        {
            LogFailed(settings.AppId, given.Failure.Kind, given.Failure.Code);
        }

        return given;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "WeChat token of {AppId} fetched (forced: {Forced}), lives {Seconds} s.")]
    private partial void LogFetched(string appId, bool forced, int seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "WeChat token of {AppId} not given: {Kind} {Code}.")]
    private partial void LogFailed(string appId, WeChatFailureKind kind, int code);
}
