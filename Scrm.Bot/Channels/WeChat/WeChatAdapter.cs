using System.Globalization;
using System.Text;
using Scrm.Bot.Channels.Xml;
using Scrm.Core.Attachments;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>WeChat official accounts (公众号, 服务号).</summary>
internal sealed class WeChatAdapter(
    WeChatSender sender,
    WeChatMediaFetch fetch,
    WeChatQrCodes codes,
    WeChatUsers users,
    WeChatNonces nonces,
    WeChatPlatformTags tags,
    WeChatAccountMenus menus,
    WeChatCheck check,
    TimeProvider clock) : ChannelAdapter
{
    private static readonly WebhookAnswer Acknowledged = WebhookAnswer.Text("success");

    public override string Channel => WeChatChannel.Id;

    public override IQrCodes Codes => codes;

    public override IPlatformTags Tags => tags;

    public override IAccountMenus Menus => menus;

    public override IAccountCheck Connection => check;

    public override IReadOnlyList<string> Check(Inbox inbox)
    {
        WeChatChannel.Read(inbox, out var problems);
        return problems;
    }

    public override WebhookAnswer Verify(Inbox inbox, WebhookRequest request) =>
        WeChatChannel.Read(inbox, out _) is { } settings
            ? WeChatWebhook.Verify(settings, request)
            : WebhookAnswer.Text("The inbox's settings are incomplete.", 400);

    public override WebhookParse Parse(Inbox inbox, WebhookRequest request)
    {
        if (WeChatChannel.Read(inbox, out _) is not { } settings)
        {
            return WebhookParse.Refused(new WebhookRefusal(400, "The inbox's settings are incomplete.", "incomplete"));
        }

        if (WeChatWebhook.Read(settings, request, out var refusal) is not { } push)
        {
            return WebhookParse.Refused(refusal!);
        }

        return WeChatMapper.ToInbound(inbox, push, clock.GetUtcNow()) is { } message
            ? WebhookParse.Genuine([message], Acknowledged, content => Passive(settings, push.Xml, push.Encrypted, content), "text/xml; charset=utf-8")
            : WebhookParse.Refused(400, "FromUserName is missing.");
    }

    public override Task<SendOutcome> SendAsync(Inbox inbox, OutboxEntry entry, Func<bool> mayLeave, CancellationToken cancellationToken) =>
        sender.SendAsync(inbox, entry, mayLeave, cancellationToken);

    public override Task TypingAsync(Inbox inbox, string externalId, bool isTyping, CancellationToken cancellationToken) =>
        sender.TypingAsync(inbox, externalId, isTyping, cancellationToken);

    public override Task<Media> FetchMediaAsync(
        Inbox inbox, Media media, MessageType type, IAttachmentStore attachments, CancellationToken cancellationToken) =>
        type is MessageType.File
            ? base.FetchMediaAsync(inbox, media, type, attachments, cancellationToken)
            : fetch.FetchAsync(inbox, media, attachments, cancellationToken);

    public override Task<ContactFacts?> FactsAsync(Inbox inbox, string externalId, CancellationToken cancellationToken) =>
        users.FactsAsync(inbox, externalId, cancellationToken);

    private byte[]? Passive(WeChatSettings settings, XmlField push, bool encrypted, MessageContent content)
    {
        var now = clock.GetUtcNow();
        if (push.Value("ToUserName") is not { } account ||
            WeChatPassiveReply.Write(content, push.Value("FromUserName")!, account, now) is not { } reply)
        {
            return null;
        }

        if (encrypted)
        {
            var time = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            reply = WeChatEnvelope.Close(settings, settings.AesKey!, reply, time, nonces.Nonce(), nonces.Random16());
        }

        return Encoding.UTF8.GetBytes(reply);
    }
}
