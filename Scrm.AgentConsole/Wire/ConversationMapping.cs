using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Wire;

/// <summary>Conversations in the clients' words.</summary>
internal static class ConversationMapping
{
    public static ConversationView ToView(this Conversation conversation, DateTimeOffset now) => new()
    {
        Id = conversation.Id,
        InboxId = conversation.InboxId,
        Channel = conversation.Channel,
        ContactId = conversation.ContactId,
        ContactName = conversation.ContactName,
        Blocked = conversation.ContactBlocked ? true : null,
        Status = conversation.Status,
        Owner = new OwnerView(conversation.Owner.Kind, conversation.Owner.AgentId),
        TeamId = conversation.TeamId,
        Priority = conversation.Priority,
        Tags = conversation.Tags,
        Version = conversation.Version,
        LastSeq = conversation.LastSeq,
        LastMessage = conversation.LastMessage is { } last ? new PreviewView(last.Seq, last.Direction, last.Type, last.Text, last.At) : null,
        Unread = conversation.Unread,
        WaitingSince = conversation.WaitingSince,
        SnoozedUntil = conversation.SnoozedUntil,
        QueuedSince = conversation.Queue?.Since,
        Offer = conversation.Offer is { } offer ? new OfferView(offer.ToAgentId, offer.FromAgentId, offer.ExpiresAt) : null,
        Held = conversation.Held is { } held ? new HeldView(held.MessageId, held.Content.Type, held.Content.Text, held.RuleName, held.Since) : null,
        Language = conversation.Language,
        Mentioned = conversation.Mentioned.Count == 0 ? null : conversation.Mentioned,
        Service = conversation.Service,
        HandoffReason = conversation.HandoffReason,
        Resolution = conversation.Resolution,
        ReplyWindow = conversation.ReplyWindow?.ToView(now, conversation.UpdatedAt),
        CreatedAt = conversation.CreatedAt,
        UpdatedAt = conversation.UpdatedAt,
    };

    /// <summary>What remains for a reader who may no longer see it: whose it is now and its version, none of what was said or by whom.</summary>
    public static ConversationView ToFarewell(this Conversation conversation, DateTimeOffset now) => conversation.ToView(now) with
    {
        Gone = true,
        ContactName = "",
        Tags = [],
        LastMessage = null,
        Unread = 0,
        Language = null,
        Mentioned = null,
        Offer = null,
        Held = null,
        Service = null,
        HandoffReason = null,
        Resolution = null,
        ReplyWindow = null,
    };

    /// <summary>The best live entry; spent: the one that lives longest, with nothing left; over: the one that ended last.</summary>
    /// <param name="window">The ledger.</param>
    /// <param name="now">The time of reading.</param>
    /// <param name="shutAt">When a ledger without entries was shut.</param>
    private static ReplyWindowView ToView(this ReplyWindow window, DateTimeOffset now, DateTimeOffset shutAt)
    {
        var entry = window.Best(now) ?? window.Entries.MaxBy(e => e.ClosesAt);
        return entry is null
            ? new ReplyWindowView(shutAt, 0, null, null)
            : new ReplyWindowView(
                entry.ClosesAt, entry.Limit == 0 ? null : entry.Remaining, entry.Limit == 0 ? null : entry.Limit, entry.Action);
    }
}
