using System.Text;
using System.Text.Json;
using Scrm.Bot.Activities;
using Scrm.Core.Conversations;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels.BotFramework;

/// <summary>Connectors that speak the open Activity protocol (Bot Framework): Direct Line, web chat, Teams, the emulator.</summary>
internal sealed class BotFrameworkAdapter(BotFrameworkSender sender, BotFrameworkGate gate, BotFrameworkCheck check, TimeProvider clock) : ChannelAdapter
{
    public override string Channel => BotFrameworkChannel.Id;

    public override IAccountCheck Connection => check;

    public override IReadOnlyList<string> Check(Inbox inbox)
    {
        BotFrameworkChannel.Read(inbox, out var problems);
        return problems;
    }

    public override WebhookAnswer Verify(Inbox inbox, WebhookRequest request) => WebhookAnswer.Text("Activities are posted.", 405);

    public override Task<WebhookRefusal?> AdmitAsync(Inbox inbox, WebhookRequest request, CancellationToken cancellationToken) =>
        BotFrameworkChannel.Read(inbox, out _) is not { } settings
            ? Task.FromResult<WebhookRefusal?>(new WebhookRefusal(400, "The inbox's settings are incomplete."))
            : gate.RefusalAsync(settings, request.Headers.GetValueOrDefault("Authorization"), Read(request)?.ServiceUrl, cancellationToken);

    public override WebhookParse Parse(Inbox inbox, WebhookRequest request)
    {
        if (BotFrameworkChannel.Read(inbox, out _) is not { } settings)
        {
            return WebhookParse.Refused(400, "The inbox's settings are incomplete.");
        }

        if (Read(request) is not { Type.Length: > 0, Conversation.Id.Length: > 0, From.Id.Length: > 0 } activity)
        {
            return WebhookParse.Refused(400, "The body is no activity of anybody.");
        }

        return settings.ServiceUrls.Allows(activity.ServiceUrl)
            ? WebhookParse.Genuine(
                BotFrameworkMapper.ToInbound(inbox, activity, Encoding.UTF8.GetString(request.Body.Span), clock.GetUtcNow()),
                WebhookAnswer.Text(""),
                activity.DeliveryMode == ActivityTypes.ExpectReplies ? content => BotFrameworkOutbound.Passive(settings, activity, content) : null,
                "application/json; charset=utf-8")
            : WebhookParse.Refused(403, "Its serviceUrl is not allowed here.");
    }

    public override Task<SendOutcome> SendAsync(Inbox inbox, OutboxEntry entry, Func<bool> mayLeave, CancellationToken cancellationToken) =>
        sender.SendAsync(inbox, entry, mayLeave, cancellationToken);

    public override Task TypingAsync(Inbox inbox, string externalId, bool isTyping, CancellationToken cancellationToken) =>
        isTyping ? sender.TypingAsync(inbox, externalId, cancellationToken) : Task.CompletedTask;

    private static Activity? Read(WebhookRequest request)
    {
        try
        {
            return JsonSerializer.Deserialize(request.Body.Span, ActivityJson.Plain.Activity);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
