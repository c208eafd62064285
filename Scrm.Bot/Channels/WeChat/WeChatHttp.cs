using System.Net;
using Scrm.Bot.Channels.Http;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>Sends requests to the platform and sorts what can go wrong on the way; knows nothing of tokens. Addresses carry tokens: never log them.</summary>
internal sealed class WeChatHttp(IHttpClientFactory clients, TimeProvider clock)
{
    public const string ClientName = "wechat";

    /// <summary>Until the whole answer of a call, or the head of a download.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(8);

    /// <summary>The answer's body and nothing but a 2xx status.</summary>
    public Task<WeChatAnswer<byte[]>> ExchangeAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        SendAsync(request, HttpCompletionOption.ResponseContentRead, async (response, token) =>
        {
            using (response)
            {
                return await response.Content.ReadAsByteArrayAsync(token);
            }
        }, cancellationToken);

    /// <summary>The answer with its body still to be read; the caller disposes of it.</summary>
    public Task<WeChatAnswer<HttpResponseMessage>> OpenAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        SendAsync(request, HttpCompletionOption.ResponseHeadersRead, (response, _) => Task.FromResult(response), cancellationToken);

    private async Task<WeChatAnswer<T>> SendAsync<T>(
        HttpRequestMessage request,
        HttpCompletionOption option,
        Func<HttpResponseMessage, CancellationToken, Task<T>> read,
        CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        using (request)
        {
            try
            {
                var response = await clients.CreateClient(ClientName).SendAsync(request, option, either.Token);
                if (Refusal(response) is not { } failure)
                {
                    return await read(response, either.Token);
                }

                response.Dispose();
                return failure;
            }
            catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
            {
                if (Reached(request))
                {
                    return WeChatFailure.Unanswered;
                }

                cancellationToken.ThrowIfCancellationRequested();
                return WeChatFailure.NotReached;
            }
        }
    }

    private static bool Reached(HttpRequestMessage request) => request.Content is OutgoingBody { Started: true };

    private WeChatFailure? Refusal(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        return response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests => new WeChatFailure(WeChatFailureKind.Throttled, status, RetryAfter(response)),
            HttpStatusCode.RequestTimeout => new WeChatFailure(WeChatFailureKind.Unanswered, status),
            >= HttpStatusCode.InternalServerError => new WeChatFailure(WeChatFailureKind.Unanswered, status),
            >= HttpStatusCode.Ambiguous => new WeChatFailure(WeChatFailureKind.NoSuchCall, status),
            _ => null,
        };
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > clock.GetUtcNow() => date - clock.GetUtcNow(),
        _ => null,
    };
}
