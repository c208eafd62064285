using System.Globalization;
using System.Net.Http.Headers;
using Scrm.Core.Dialogues;
using Scrm.Core.Forms;

namespace Scrm.Bot.Hooks;

/// <summary>Makes one signed call to the company's address. Never throws for what the address or the network does; logs no body.</summary>
internal sealed class HookClient(IHttpClientFactory clients, TimeProvider time)
{
    public const string ClientName = "forms";

    /// <summary>Tells of a finished form.</summary>
    public async Task<HookAnswer> CallAsync(FormHook hook, string secret, string id, byte[] body, CancellationToken cancellationToken)
    {
        var call = await SendAsync(hook.Url, TimeSpan.FromSeconds(hook.TimeoutSeconds), secret, id, body, cancellationToken);
        if (call.Body is not { } answer)
        {
            return HookAnswer.Failed(call.Error ?? "notReached");
        }

        // It has the form; an answer that cannot be read is no reason to send it again.
        var reply = HookReplyReader.Read(answer);
        return new HookAnswer(reply ?? HookReply.Nothing, reply is null ? "badAnswer" : null);
    }

    /// <summary>The body of what it answers with a 2xx, or a stable word for what went wrong.</summary>
    public async Task<(byte[]? Body, string? Error)> SendAsync(string url, TimeSpan within, string secret, string id, byte[] body, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(within, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            using var request = Request(url, secret, id, body);
            using var response = await clients.CreateClient(ClientName).SendAsync(request, HttpCompletionOption.ResponseContentRead, either.Token);
            if (!response.IsSuccessStatusCode)
            {
                return (null, string.Create(CultureInfo.InvariantCulture, $"status:{(int)response.StatusCode}"));
            }

            return (await response.Content.ReadAsByteArrayAsync(either.Token), null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, "timeout");
        }
        catch (HttpRequestException failed)
        {
            return (null, failed.InnerException is HookRefusedException ? "addressRefused"
                : failed.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded ? "tooLarge"
                : "notReached");
        }
        catch (IOException)
        {
            return (null, "notReached");
        }
    }

    private HttpRequestMessage Request(string url, string secret, string id, byte[] body)
    {
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds();
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", HookSignature.Sign(secret, id, timestamp, body));
        return request;
    }
}
