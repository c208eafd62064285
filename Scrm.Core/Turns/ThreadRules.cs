using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;

namespace Scrm.Core.Turns;

/// <summary>Which conversation a message belongs to, and what arriving does to it.</summary>
internal static class ThreadRules
{
    /// <summary>A message so soon after the end continues the conversation; a later one begins another.</summary>
    public static readonly TimeSpan ReopenWithin = TimeSpan.FromHours(24);

    // A platform delivers at once, or within its patience; beyond that its clock and ours only differ.
    private static readonly TimeSpan LongestDelivery = TimeSpan.FromSeconds(5);

    /// <summary>True for what is kept but asks for nothing: it neither opens, reopens nor wakes a conversation.</summary>
    public static bool IsQuiet(MessageContent content) => content is
    {
        Type: MessageType.Event,
        Event.Kind: PlatformEventKind.Unsubscribe or PlatformEventKind.LocationReport or PlatformEventKind.MenuView
            or PlatformEventKind.SendReport or PlatformEventKind.Other,
    };

    /// <summary>The conversation to continue, or a new one of version 0 in the contact's region. What a blocked person writes is kept where he wrote last, and opens nothing.</summary>
    public static Conversation Continue(InboundMessage inbound, Inbox inbox, Contact contact, Conversation? latest, DateTimeOffset now, IIdFactory ids)
    {
        var blocked = contact.Blocked is not null;
        var quiet = blocked || IsQuiet(inbound.Content);
        if (latest is not null && (latest.Status != ConversationStatus.Resolved || quiet || now - latest.ResolvedAt < ReopenWithin))
        {
            return latest with { ContactBlocked = blocked };
        }

        return new Conversation
        {
            Id = Regions.Beside(contact.Id, ids),
            InboxId = inbox.Id,
            Channel = inbox.Channel,
            ContactId = contact.Id,
            ContactName = contact.Name,
            ContactBlocked = blocked,
            ExternalId = inbound.ExternalId,
            // Somebody who only left, or whose phone only reported a place, opens no conversation that anybody must serve.
            Status = quiet ? ConversationStatus.Resolved : ConversationStatus.Pending,
            ResolvedAt = quiet ? now : null,
            Owner = Owner.Bot,
            ReplyWindow = latest?.ReplyWindow,
            CreatedAt = now,
            UpdatedAt = now,
        };
    }

    /// <summary>Reopens, wakes and grants what the message brings with it.</summary>
    /// <param name="draft">The turn.</param>
    /// <param name="receipt">The message.</param>
    /// <param name="waiting">Messages to the customer that have not left.</param>
    /// <param name="team">How its team takes up again what people ended or put aside, or null.</param>
    /// <param name="agentIsFull">True when the agent who put it aside has no room for it.</param>
    public static ConversationDraft Arrive(ConversationDraft draft, Receipt receipt, int waiting, TeamRouting? team = null, bool agentIsFull = false)
    {
        var inbound = receipt.Inbound;
        var before = draft.Conversation;
        if (inbound.Grant is { } grant)
        {
            draft.With(c => c with { ReplyWindow = ReplyWindow.After(c.ReplyWindow, grant, ActedAt(receipt), waiting) });
        }

        if (before.ContactBlocked || IsQuiet(inbound.Content))
        {
            return draft;
        }

        if (before.LastSeq == 0)
        {
            draft.Touch(TouchpointKind.ConversationOpened);
        }

        return before.Status switch
        {
            ConversationStatus.Resolved when team is { ReopenToPeople: true } && before.Owner.Kind == OwnerKind.Agent => draft
                .With(c => c with { Status = ConversationStatus.Open, Owner = Owner.Queue, ResolvedAt = null, Resolution = null, Bot = BotMemory.Empty })
                .Notice("reopened"),
            ConversationStatus.Resolved => draft
                .With(c => c with { Status = ConversationStatus.Pending, Owner = Owner.Bot, ResolvedAt = null, Resolution = null, Bot = BotMemory.Empty })
                .Notice("reopened"),
            // By way of the queue: there its agent comes first, but only while he is there and has room.
            ConversationStatus.Snoozed when before.Owner.Kind == OwnerKind.Agent && (agentIsFull || team is { Automatic: true, Sticky: true }) => draft
                .With(c => c with { Status = ConversationStatus.Open, Owner = Owner.Queue, SnoozedUntil = null })
                .Notice("woken"),
            ConversationStatus.Snoozed => draft
                .With(c => c with { Status = ConversationStatus.Open, SnoozedUntil = null })
                .Notice("woken"),
            _ => draft,
        };
    }

    /// <summary>Counts a line of the customer that people have not seen, and since when he waits for them.</summary>
    public static Conversation Unseen(Conversation conversation, MessageContent content, DateTimeOffset now) =>
        conversation.Status != ConversationStatus.Open || content.Type == MessageType.Event
            ? conversation
            : conversation with { Unread = conversation.Unread + 1, WaitingSince = conversation.WaitingSince ?? now };

    /// <summary>
    /// When the customer acted: the platform's word for it, as far as our clock can believe it. It names the second that had begun: rather
    /// a little too early, and for who writes many times a second an answer fewer, than answers that are refused.
    /// </summary>
    private static DateTimeOffset ActedAt(Receipt receipt)
    {
        var (said, seen) = (receipt.Inbound.SentAt, receipt.ReceivedAt);
        return said > seen ? seen : said < seen - LongestDelivery ? seen - LongestDelivery : said;
    }
}
