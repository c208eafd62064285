using Scrm.Core.Routing.Decisions;

namespace Scrm.Core.Conversations;

/// <summary>What follows for a conversation's times from how it changed hands, whichever action changed it. Pure.</summary>
internal static class ConversationStamps
{
    /// <summary>The conversation with its times right.</summary>
    /// <param name="before">As it was.</param>
    /// <param name="after">As the action wants it.</param>
    /// <param name="answered">True: staff spoke to the customer.</param>
    /// <param name="now">The time of the change.</param>
    public static Conversation Apply(Conversation before, Conversation after, bool answered, DateTimeOffset now)
    {
        var begins = after.Owner.Kind != OwnerKind.Bot && (before.Owner.Kind == OwnerKind.Bot || IsOver(before)) && !IsOver(after);
        var served = after.Owner.Kind == OwnerKind.Bot ? null : begins ? now : after.ServedSince;
        return after with
        {
            ServedSince = served,
            FirstAnsweredAt = served is null ? null : (begins ? null : after.FirstAnsweredAt) ?? (answered ? now : null),
            OwnedSince = after.Owner.AgentId is null ? null : after.Owner.AgentId == before.Owner.AgentId ? after.OwnedSince : now,
            LastAgentId = before.Owner.AgentId is { } agent && agent != after.Owner.AgentId ? agent : after.LastAgentId,
            Queue = Stay(before, after, now),
            Held = IsOver(after) || after.Owner.Kind == OwnerKind.Bot ? null : after.Held,
            Offer = IsOver(after) || after.Owner != before.Owner || after.TeamId != before.TeamId ? null : after.Offer,
            Service = IsOver(after) || served is null || answered || begins ? null : after.Service,
        };
    }

    /// <summary>The agents whose number of open conversations changed.</summary>
    public static IReadOnlyList<SeatMove> Moves(Conversation before, Conversation after, DateTimeOffset now)
    {
        var (from, to) = (Holder(before), Holder(after));
        return from == to ? []
            : [.. from is null ? [] : new[] { new SeatMove(from, false, now) }, .. to is null ? [] : new[] { new SeatMove(to, true, now) }];
    }

    private static QueueStay? Stay(Conversation before, Conversation after, DateTimeOffset now) =>
        !Waits(after) ? null
        : !ReferenceEquals(before.Queue, after.Queue) && after.Queue is { } said ? said
        : Waits(before) && before.TeamId == after.TeamId && after.Queue is { } stay ? stay
        : new QueueStay(now);

    private static bool Waits(Conversation conversation) =>
        conversation is { Status: ConversationStatus.Open, Owner.Kind: OwnerKind.Queue };

    private static bool IsOver(Conversation conversation) => conversation.Status == ConversationStatus.Resolved;

    private static string? Holder(Conversation conversation) => conversation.Status == ConversationStatus.Open ? conversation.Owner.AgentId : null;
}
