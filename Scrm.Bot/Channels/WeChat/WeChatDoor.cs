using System.Globalization;
using System.Net;
using System.Text;
using Scrm.Core.InboxChecks;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>Calls our own address from outside, with the call the platform verifies it by.</summary>
internal sealed class WeChatDoor(IHttpClientFactory clients, WeChatNonces nonces, TimeProvider clock)
{
    private const int MostBytes = 16 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

    public async Task<CheckItem> RunAsync(WeChatSettings settings, Inbox inbox, string baseUrl, bool hasCalled, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(baseUrl, UriKind.Absolute, out var address))
        {
            return CheckItem.Failed(CheckKind.Door, "doorNoAddress");
        }

        if (DoorRules.Refusal(address, settings.ApiBaseUrl == WeChatSettings.RealPlatform) is { } refusal)
        {
            return CheckItem.Failed(CheckKind.Door, refusal, baseUrl);
        }

        return await KnockAsync(settings, inbox, baseUrl, cancellationToken) switch
        {
            // Some networks do not lead from inside to their own outer address; that the platform calls proves more.
            "doorUnreachable" when hasCalled => CheckItem.Warning(CheckKind.Door, "doorUnreachableHere", baseUrl),
            { } problem => CheckItem.Failed(CheckKind.Door, problem, baseUrl),
            null when address.Scheme == Uri.UriSchemeHttp && DoorRules.IsFromOutside(address) => CheckItem.Warning(CheckKind.Door, "doorNotEncrypted", baseUrl),
            null => CheckItem.Ok(CheckKind.Door, baseUrl),
        };
    }

    /// <summary>What is wrong with the answer, or null when it is the one the platform wants.</summary>
    private async Task<string?> KnockAsync(WeChatSettings settings, Inbox inbox, string baseUrl, CancellationToken cancellationToken)
    {
        var time = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var (nonce, echo) = (nonces.Nonce(), nonces.Nonce());
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            $"{baseUrl}/channels/{WeChatChannel.Id}/{Uri.EscapeDataString(inbox.Id)}?signature={WeChatSignature.Of(settings.Token, time, nonce)}&timestamp={time}&nonce={nonce}&echostr={echo}");
        request.Headers.Add(OwnCalls.Header, "1");
        using var late = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            using var response = await clients.CreateClient(WeChatHttp.ClientName).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            await response.Content.LoadIntoBufferAsync(MostBytes, either.Token);
            return Problem(response.StatusCode, await response.Content.ReadAsByteArrayAsync(either.Token), echo);
        }
        catch (HttpRequestException broken)
        {
            return broken.HttpRequestError switch
            {
                HttpRequestError.SecureConnectionError => "doorCertificate",
                HttpRequestError.NameResolutionError => "doorUnknownName",
                HttpRequestError.ConfigurationLimitExceeded => "doorOther",
                _ => "doorUnreachable",
            };
        }
        catch (Exception broken) when (broken is IOException || (broken is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return "doorUnreachable";
        }
    }

    private static string? Problem(HttpStatusCode status, byte[] body, string echo) =>
        status == HttpStatusCode.OK && Encoding.UTF8.GetString(body) == echo ? null
        : (int)status is >= 300 and < 400 ? "doorRedirects"
        : "doorOther";
}
