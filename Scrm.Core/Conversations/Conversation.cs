using Scrm.Core.Answers;
using Scrm.Core.Dialogues;
using Scrm.Core.Rules;
using Scrm.Core.ServiceTimes;

namespace Scrm.Core.Conversations;

/// <summary>One thread of one contact in one inbox. Changed only by commits that compare <see cref="Version"/>.</summary>
public sealed record Conversation
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>Account it runs through.</summary>
    public required string InboxId { get; init; }

    /// <summary>Network of the inbox.</summary>
    public required string Channel { get; init; }

    /// <summary>The person.</summary>
    public required string ContactId { get; init; }

    /// <summary>The person's name when last seen.</summary>
    public required string ContactName { get; init; }

    /// <summary>True while the person is not served, see <see cref="Contacts.ContactBlock"/>.</summary>
    public bool ContactBlocked { get; init; }

    /// <summary>The platform's id of the person at this inbox: where replies go.</summary>
    public required string ExternalId { get; init; }

    /// <summary>Where it stands.</summary>
    public required ConversationStatus Status { get; init; }

    /// <summary>Who speaks.</summary>
    public required Owner Owner { get; init; }

    /// <summary>Team whose queue it is in, or null for everybody's.</summary>
    public string? TeamId { get; init; }

    /// <summary>Higher is served first; 0 is usual.</summary>
    public int Priority { get; init; }

    /// <summary>Rises by one with every commit; 1 after the first.</summary>
    public long Version { get; init; }

    /// <summary>Sequence number of the last message; the first is 1.</summary>
    public long LastSeq { get; init; }

    /// <summary>The last message that is not a system line.</summary>
    public MessagePreview? LastMessage { get; init; }

    /// <summary>Messages of the contact since staff last answered or claimed.</summary>
    public int Unread { get; init; }

    /// <summary>Since when the contact waits for a person; null when nobody waits.</summary>
    public DateTimeOffset? WaitingSince { get; init; }

    /// <summary>Wake-up of a snoozed conversation.</summary>
    public DateTimeOffset? SnoozedUntil { get; init; }

    /// <summary>When it was resolved.</summary>
    public DateTimeOffset? ResolvedAt { get; init; }

    /// <summary>Why it was resolved, a short word.</summary>
    public string? Resolution { get; init; }

    /// <summary>How much of its owner's capacity it takes.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>Since when people serve it, this time; null: they do not, or it began before this was written down.</summary>
    public DateTimeOffset? ServedSince { get; init; }

    /// <summary>When people first answered since then, or null.</summary>
    public DateTimeOffset? FirstAnsweredAt { get; init; }

    /// <summary>Since when its agent has it, or null.</summary>
    public DateTimeOffset? OwnedSince { get; init; }

    /// <summary>The agent who had it before, or null.</summary>
    public string? LastAgentId { get; init; }

    /// <summary>Its stay in the queue; null elsewhere.</summary>
    public QueueStay? Queue { get; init; }

    /// <summary>A transfer that waits for a colleague's word, or null.</summary>
    public TransferOffer? Offer { get; init; }

    /// <summary>The segment whose promises count for it, or null.</summary>
    public string? TargetSegmentId { get; init; }

    /// <summary>The promise that falls due next, or null.</summary>
    public ServiceMark? Service { get; init; }

    /// <summary>Why it was handed to people, a short word, or null.</summary>
    public string? HandoffReason { get; init; }

    /// <summary>Names of the tags on the conversation itself.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The script of the contact's last words, one of <see cref="ScriptReader.Scripts"/>; null: nothing was written yet.</summary>
    public string? Language { get; init; }

    /// <summary>Agents whom notes in it call, each once, the last called last.</summary>
    public IReadOnlyList<string> Mentioned { get; init; } = [];

    /// <summary>What the bot remembers.</summary>
    public BotMemory Bot { get; init; } = BotMemory.Empty;

    /// <summary>What rules settled for it, or null.</summary>
    public RuleMemory? Ruled { get; init; }

    /// <summary>The bot's answer that waits for a person's word, or null.</summary>
    public HeldAnswer? Held { get; init; }

    /// <summary>The form that is being filled in, or null.</summary>
    public FormRun? Form { get; init; }

    /// <summary>What the platform still lets us send; null where a channel has no such limit.</summary>
    public ReplyWindow? ReplyWindow { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Last commit.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
