using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.ServiceTimes;

namespace Scrm.AgentConsole.Wire;

/// <summary>A conversation as clients see it.</summary>
internal sealed record ConversationView
{
    public required string Id { get; init; }
    public required string InboxId { get; init; }
    public required string Channel { get; init; }
    public required string ContactId { get; init; }
    public required string ContactName { get; init; }
    /// <summary>True: the person is not served.</summary>
    public bool? Blocked { get; init; }
    public required ConversationStatus Status { get; init; }
    public required OwnerView Owner { get; init; }
    public string? TeamId { get; init; }
    public int Priority { get; init; }
    public required IReadOnlyList<string> Tags { get; init; }
    public required long Version { get; init; }
    public required long LastSeq { get; init; }
    public PreviewView? LastMessage { get; init; }
    public int Unread { get; init; }
    public DateTimeOffset? WaitingSince { get; init; }
    public DateTimeOffset? SnoozedUntil { get; init; }
    /// <summary>Since when it waits in this team's queue.</summary>
    public DateTimeOffset? QueuedSince { get; init; }

    /// <summary>A transfer that waits for a colleague's word.</summary>
    public OfferView? Offer { get; init; }

    /// <summary>The bot's answer that waits for a person's word.</summary>
    public HeldView? Held { get; init; }

    /// <summary>The script of the contact's last words: han, latin, kana or hangul.</summary>
    public string? Language { get; init; }

    /// <summary>Agents whom notes in it call.</summary>
    public IReadOnlyList<string>? Mentioned { get; init; }

    /// <summary>The promise that falls due next.</summary>
    public ServiceMark? Service { get; init; }
    public string? HandoffReason { get; init; }
    public string? Resolution { get; init; }
    public ReplyWindowView? ReplyWindow { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>True: the reader may no longer see it; forget it. Then names and words are empty.</summary>
    public bool? Gone { get; init; }
}

/// <summary>A transfer that waits for a colleague's word.</summary>
internal sealed record OfferView(string ToAgentId, string FromAgentId, DateTimeOffset ExpiresAt);

/// <summary>The bot's answer that waits for a person's word; only words can be changed.</summary>
internal sealed record HeldView(string MessageId, MessageType Type, string? Text, string RuleName, DateTimeOffset Since);

/// <summary>Who speaks for the company.</summary>
internal sealed record OwnerView(OwnerKind Kind, string? AgentId);

/// <summary>The last message as a list shows it.</summary>
internal sealed record PreviewView(long Seq, MessageDirection Direction, MessageType Type, string? Text, DateTimeOffset At);

/// <summary>What the platform still takes. Absent where a channel has no limit.</summary>
/// <param name="ClosesAt">When it ends; a time in the past: it is over.</param>
/// <param name="Remaining">Messages left; null: not limited in count.</param>
/// <param name="Limit">Messages at first; null: not limited in count.</param>
/// <param name="Action">What the customer did to open it.</param>
internal sealed record ReplyWindowView(DateTimeOffset ClosesAt, int? Remaining, int? Limit, string? Action);
