using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Scrm.Bot.Activities;
using Scrm.Bot.Channels.Http;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels.BotFramework;

/// <summary>Posts one activity to the connector that the person came from.</summary>
internal sealed class BotFrameworkSender(IHttpClientFactory clients, ClientTokens tokens, BotFrameworkFiles files, TimeProvider time)
{
    public const string ClientName = "botframework";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public async Task<SendOutcome> SendAsync(Inbox inbox, OutboxEntry entry, Func<bool> mayLeave, CancellationToken cancellationToken)
    {
        if (BotFrameworkChannel.Read(inbox, out _) is not { } settings)
        {
            return SendOutcome.Refused(BotFrameworkErrors.Settings);
        }

        if (BotFrameworkPlace.Read(entry.ExternalId) is not { } place || !settings.ServiceUrls.Allows(place.ServiceUrl))
        {
            return SendOutcome.Refused(BotFrameworkErrors.Place);
        }

        if (BotFrameworkOutbound.Refusal(entry.Content) is { } refusal)
        {
            return SendOutcome.Refused(refusal);
        }

        var (file, problem) = await files.InlineAsync(entry.Content, cancellationToken);
        return problem is not null
            ? SendOutcome.Refused(problem)
            : await PostAsync(settings, place, BotFrameworkOutbound.ToActivity(settings, place, entry.Content, file), mayLeave, cancellationToken);
    }

    /// <summary>Shows "typing"; there is no word to hide it, and no harm when it is refused.</summary>
    public async Task TypingAsync(Inbox inbox, string externalId, CancellationToken cancellationToken)
    {
        if (BotFrameworkChannel.Read(inbox, out _) is { } settings && BotFrameworkPlace.Read(externalId) is { } place && settings.ServiceUrls.Allows(place.ServiceUrl))
        {
            var typing = BotFrameworkOutbound.ToActivity(settings, place, MessageContent.OfText(""), null) with { Type = ActivityTypes.Typing, Text = null, TextFormat = null };
            await PostAsync(settings, place, typing, () => true, cancellationToken);
        }
    }

    /// <summary>How a token for the connector is asked for.</summary>
    public static TokenAsk AskOf(BotFrameworkSettings settings) => new(ClientName, settings.TokenUrl, settings.AppId, settings.AppSecret, settings.Scope);

    private async Task<SendOutcome> PostAsync(
        BotFrameworkSettings settings, BotFrameworkPlace place, Activity activity, Func<bool> mayLeave, CancellationToken cancellationToken)
    {
        var ask = AskOf(settings);
        if (await tokens.GetAsync(ask, null, cancellationToken) is not { } token)
        {
            return SendOutcome.NotReached(BotFrameworkErrors.NoToken);
        }

        var (outcome, status) = await OnceAsync(place, activity, token, mayLeave, cancellationToken);
        return status == HttpStatusCode.Unauthorized && await tokens.GetAsync(ask, token, cancellationToken) is { } renewed
            ? (await OnceAsync(place, activity, renewed, mayLeave, cancellationToken)).Outcome
            : outcome;
    }

    private async Task<(SendOutcome Outcome, HttpStatusCode? Status)> OnceAsync(
        BotFrameworkPlace place, Activity activity, string token, Func<bool> mayLeave, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Plain.Activity));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        var body = new OutgoingBody(content, mayLeave);
        using var request = new HttpRequestMessage(HttpMethod.Post, Address(place)) { Content = body };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            using var response = await clients.CreateClient(ClientName).SendAsync(request, either.Token);
            return response.IsSuccessStatusCode
                ? (SendOutcome.Sent(await IdAsync(response, either.Token)), response.StatusCode)
                : (BotFrameworkErrors.Outcome(response.StatusCode, response.Headers.RetryAfter?.Delta), response.StatusCode);
        }
        catch (Exception failed) when (failed is HttpRequestException or IOException or OperationCanceledException)
        {
            if (!body.Started)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            return (body.Started ? SendOutcome.Uncertain(BotFrameworkErrors.Unanswered) : SendOutcome.NotReached(BotFrameworkErrors.NotReached), null);
        }
    }

    private static string Address(BotFrameworkPlace place) =>
        $"{place.ServiceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(place.ConversationId)}/activities";

    private static async Task<string?> IdAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(cancellationToken), ActivityJson.Plain.ActivityTaken)?.Id;
        }
        catch (JsonException)
        {
            // It was taken; the id is a courtesy.
            return null;
        }
    }
}
