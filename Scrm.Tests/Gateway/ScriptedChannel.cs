using System.Collections.Concurrent;
using System.Text;
using Scrm.Bot.Channels;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Inboxes;

namespace Scrm.Tests.Gateway;

/// <summary>A channel whose messages are written <c>key|person|text</c>, and which answers sends as told.</summary>
internal sealed class ScriptedChannel : ChannelAdapter
{
    public override string Channel => "scripted";

    /// <summary>What becomes of a send; sent unless told otherwise.</summary>
    public Func<OutboxEntry, Task<SendOutcome>> OnSend { get; set; } = _ => Task.FromResult(SendOutcome.Sent());

    /// <summary>The platform shows a message that comes again under its id once.</summary>
    public bool Keyed { get; set; }

    public override bool KnowsRepeats => Keyed;

    public ConcurrentQueue<string> SentTexts { get; } = [];

    /// <summary>What becomes of a QR code; null: the channel has none.</summary>
    public IQrCodes? OnCode { get; set; }

    public override IQrCodes? Codes => OnCode;

    public override IReadOnlyList<string> Check(Inbox inbox) => [];

    public override WebhookAnswer Verify(Inbox inbox, WebhookRequest request) => WebhookAnswer.Text("");

    public override WebhookParse Parse(Inbox inbox, WebhookRequest request)
    {
        var parts = Encoding.UTF8.GetString(request.Body.Span).Split('|');
        var inbound = new InboundMessage
        {
            InboxId = inbox.Id,
            Channel = Channel,
            DedupeKey = parts[0],
            ExternalId = parts[1],
            Content = MessageContent.OfText(parts[2]),
            SentAt = DateTimeOffset.UnixEpoch,
        };
        return WebhookParse.Genuine([inbound], WebhookAnswer.Text("taken"), content => Encoding.UTF8.GetBytes($"passive:{content.Text}"));
    }

    public override async Task<SendOutcome> SendAsync(Inbox inbox, OutboxEntry entry, Func<bool> mayLeave, CancellationToken cancellationToken)
    {
        SentTexts.Enqueue(entry.Content.Text!);
        return await OnSend(entry);
    }
}
