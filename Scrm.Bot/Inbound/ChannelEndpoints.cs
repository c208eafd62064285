using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Scrm.Bot.Channels;
using Scrm.Bot.Gateway;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Inbound;

/// <summary>The door platforms knock at: finds the inbox, caps the body, answers with exactly the bytes that were decided.</summary>
internal static class ChannelEndpoints
{
    private const string Path = "/channels/{channel}/{inboxId}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        // Platforms sign their calls; the adapter's check of the signature is the authorisation.
        routes.MapGet(Path, VerifyAsync).AllowAnonymous().ExcludeFromDescription();
        routes.MapPost(Path, ReceiveAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task VerifyAsync(string channel, string inboxId, HttpContext context, KnownInboxes inboxes, ChannelCatalog channels, WebhookMemory memory)
    {
        if (await FindAsync(channel, inboxId, inboxes, channels, context.RequestAborted) is not var (inbox, adapter))
        {
            await WriteAsync(context, NoInbox);
            return;
        }

        var request = RequestOf(context, default);
        var answer = adapter.Verify(inbox, request);
        memory.Verified(inbox.Id, request, answer);
        await WriteAsync(context, answer);
    }

    private static async Task ReceiveAsync(
        string channel,
        string inboxId,
        HttpContext context,
        KnownInboxes inboxes,
        ChannelCatalog channels,
        WebhookReceiver receiver,
        IOptions<GatewayOptions> options)
    {
        if (await FindAsync(channel, inboxId, inboxes, channels, context.RequestAborted) is not var (inbox, adapter))
        {
            await WriteAsync(context, NoInbox);
            return;
        }

        if (await RequestBody.ReadAsync(context, options.Value.MaxBodyBytes) is not { } body)
        {
            await WriteAsync(context, WebhookAnswer.Text("The body is too large.", StatusCodes.Status413PayloadTooLarge));
            return;
        }

        var request = RequestOf(context, body) with { CallerWaits = !Caller.IsGone(context) };
        var reception = await receiver.ReceiveAsync(inbox, adapter, request, context.RequestAborted);
        if (reception.Passive is { } handOver)
        {
            // Only a response that was written whole, to somebody who was there, counts as handed over.
            context.Response.OnCompleted(() => Caller.IsGone(context) ? Task.CompletedTask : receiver.HandedOverAsync(handOver));
        }

        await WriteAsync(context, reception.Answer);
    }

    private static async Task<(Inbox Inbox, ChannelAdapter Adapter)?> FindAsync(
        string channel, string inboxId, KnownInboxes inboxes, ChannelCatalog channels, CancellationToken cancellationToken) =>
        channels.Find(channel) is { } adapter
        && await inboxes.FindAsync(inboxId, cancellationToken) is { Enabled: true } inbox
        && inbox.Channel == channel
            ? (inbox, adapter)
            : null;

    private static WebhookAnswer NoInbox { get; } = WebhookAnswer.Text("There is no such inbox.", StatusCodes.Status404NotFound);

    private static WebhookRequest RequestOf(HttpContext context, ReadOnlyMemory<byte> body) => new(
        context.Request.Method,
        context.Request.Query.ToDictionary(q => q.Key, q => q.Value.FirstOrDefault() ?? "", StringComparer.Ordinal),
        context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.FirstOrDefault() ?? "", StringComparer.OrdinalIgnoreCase),
        body);

    private static async Task WriteAsync(HttpContext context, WebhookAnswer answer)
    {
        context.Response.StatusCode = answer.StatusCode;
        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength = answer.Body.Length;
        await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }
}
