using System.Net.Http.Headers;
using System.Text;
using Scrm.Emulators.WeChat.Accounts;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Push;

/// <summary>Sends one request to the gateway's webhook with the platform's patience.</summary>
internal sealed class WebhookClient(IHttpClientFactory clients, PlatformClock clock, WeChatEmulatorOptions options)
{
    /// <summary>Name of the HTTP client, so that a test host can give it another handler.</summary>
    public const string ClientName = "wechat-emulator";
    public const string TimedOut = "timed out";
    private const int LargestAnswer = 64 * 1024;

    public Task<WebhookAnswer> PostAsync(string url, string body, CancellationToken cancellationToken)
    {
        var content = new StringContent(body, Encoding.UTF8);
        content.Headers.ContentType = new MediaTypeHeaderValue("text/xml");
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, url) { Content = content }, cancellationToken);
    }

    public Task<WebhookAnswer> GetAsync(string url, CancellationToken cancellationToken) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, url), cancellationToken);

    private async Task<WebhookAnswer> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        using var request = message;
        request.Headers.UserAgent.ParseAdd("Mozilla/4.0");
        request.Headers.Accept.ParseAdd("*/*");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(options.PushTimeoutSeconds), clock);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            var text = await ReadAsync(response.Content, limit.Token);
            return new((int)response.StatusCode, text);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(null, "", TimedOut);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return new(null, "", failure.InnerException?.Message ?? failure.Message);
        }
    }

    private static async Task<string> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[LargestAnswer];
        var size = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return Encoding.UTF8.GetString(buffer, 0, size);
    }
}
