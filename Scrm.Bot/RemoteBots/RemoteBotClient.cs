using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Scrm.Bot.Activities;
using Scrm.Bot.Hooks;
using Scrm.Core.RemoteBots;

namespace Scrm.Bot.RemoteBots;

/// <summary>Posts one activity to a bot elsewhere, with a token where it has one. Never throws for what the bot or the network does; logs no body.</summary>
internal sealed class RemoteBotClient(IHttpClientFactory clients, ClientTokens tokens, ILocalBots locals, TimeProvider time)
{
    public const string ClientName = "remote-bots";
    public const int LargestAnswer = 256 * 1024;

    public async Task<RemoteBotAnswer> PostAsync(RemoteBotSettings bot, Activity activity, TimeSpan within, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(within, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        if (bot.LocalName is { } name)
        {
            return await LocalAsync(name, activity, either.Token, cancellationToken);
        }

        try
        {
            var body = JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Plain.Activity);
            var token = await TokenAsync(bot, null, either.Token);
            var response = await SendAsync(bot, body, token, either.Token);
            if (response.StatusCode == HttpStatusCode.Unauthorized && token is not null && await TokenAsync(bot, token, either.Token) is { } renewed)
            {
                response.Dispose();
                response = await SendAsync(bot, body, renewed, either.Token);
            }

            using (response)
            {
                return response.IsSuccessStatusCode
                    ? Read(await response.Content.ReadAsByteArrayAsync(either.Token))
                    : RemoteBotAnswer.Failed(string.Create(CultureInfo.InvariantCulture, $"status:{(int)response.StatusCode}"));
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return RemoteBotAnswer.Failed("timeout");
        }
        catch (HttpRequestException failed)
        {
            return RemoteBotAnswer.Failed(failed.InnerException is HookRefusedException ? "addressRefused"
                : failed.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded ? "tooLarge"
                : "notReached");
        }
        catch (Exception broken) when (broken is IOException or JsonException)
        {
            return RemoteBotAnswer.Failed(broken is JsonException ? "badAnswer" : "notReached");
        }
    }

    private async Task<RemoteBotAnswer> LocalAsync(string name, Activity activity, CancellationToken late, CancellationToken cancellationToken)
    {
        try
        {
            // Waited for no longer than that, even where a bot does not heed its token.
            var said = await locals.TakeAsync(name, activity, late).WaitAsync(late);
            return said is null ? RemoteBotAnswer.Failed("noSuchBot") : new RemoteBotAnswer(said, null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return RemoteBotAnswer.Failed("timeout");
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            return RemoteBotAnswer.Failed($"threw:{broken.GetType().Name}");
        }
    }

    private Task<HttpResponseMessage> SendAsync(RemoteBotSettings bot, byte[] body, string? token, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, bot.Url)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" } } },
        };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return clients.CreateClient(ClientName).SendAsync(request, cancellationToken);
    }

    private Task<string?> TokenAsync(RemoteBotSettings bot, string? rejected, CancellationToken cancellationToken) =>
        bot is { ClientId: { } id, ClientSecret: { } secret }
            ? tokens.GetAsync(new TokenAsk(ClientName, bot.TokenUrl, id, secret, bot.Scope), rejected, cancellationToken)
            : Task.FromResult<string?>(null);

    // A bot that took it and says nothing answers with no body, or with the id of what it took.
    private static RemoteBotAnswer Read(byte[] body) =>
        new(body.Length == 0 ? [] : JsonSerializer.Deserialize(body, ActivityJson.Plain.ActivityReplies)?.Activities ?? [], null);
}
