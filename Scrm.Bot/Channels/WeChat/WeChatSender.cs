using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>Sends one message through the customer-service API, its attachment first.</summary>
internal sealed class WeChatSender(WeChatClient client, WeChatUploads uploads, TimeProvider clock)
{
    public async Task<SendOutcome> SendAsync(Inbox inbox, OutboxEntry entry, Func<bool> mayLeave, CancellationToken cancellationToken)
    {
        if (WeChatChannel.Read(inbox, out _) is not { } settings)
        {
            return SendOutcome.Refused(WeChatRefusals.Settings);
        }

        if (WeChatOutbound.Refusal(entry.Content) is { } refusal)
        {
            return SendOutcome.Refused(refusal);
        }

        string? mediaId = null;
        if (entry.Content.Type is MessageType.Image or MessageType.Voice or MessageType.Video)
        {
            var upload = await uploads.MediaIdAsync(settings, entry.Content, cancellationToken);
            if (upload.Outcome is { } outcome)
            {
                return outcome;
            }

            mediaId = upload.MediaId;
        }

        var send = WeChatOutbound.ToSend(entry.ExternalId, entry.Content, mediaId, out _)!;
        var answer = await client.PostAsync(
            settings, "/cgi-bin/message/custom/send", send, WeChatJson.Default.WeChatSend, WeChatJson.Default.WeChatDone, mayLeave, cancellationToken);
        return answer.IsOk ? SendOutcome.Sent() : WeChatErrors.Outcome(answer.Failure, clock.GetUtcNow());
    }

    /// <summary>Shows or hides "typing"; the platform refuses it often (said so already, nobody there), and that is nobody's business.</summary>
    public async Task TypingAsync(Inbox inbox, string externalId, bool isTyping, CancellationToken cancellationToken)
    {
        if (WeChatChannel.Read(inbox, out _) is { } settings)
        {
            await client.PostAsync(
                settings,
                "/cgi-bin/message/custom/typing",
                new WeChatTyping(externalId, isTyping ? "Typing" : "CancelTyping"),
                WeChatJson.Default.WeChatTyping,
                WeChatJson.Default.WeChatDone,
                cancellationToken);
        }
    }
}
