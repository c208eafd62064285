using Scrm.Core.Content;
using Scrm.Core.RemoteBots;

namespace Scrm.Core.Conversations;

/// <summary>A genuine message from a platform, in our words.</summary>
public sealed record InboundMessage
{
    /// <summary>Account that received it.</summary>
    public required string InboxId { get; init; }

    /// <summary>Network.</summary>
    public required string Channel { get; init; }

    /// <summary>Unique per inbox: the platform's message id or an event's key; a repeat is the same message.</summary>
    public required string DedupeKey { get; init; }

    /// <summary>The platform's id of the person.</summary>
    public required string ExternalId { get; init; }

    /// <summary>What was said or done.</summary>
    public required MessageContent Content { get; init; }

    /// <summary>When, by the platform's clock.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>The platform's message id, or null for events.</summary>
    public string? PlatformMessageId { get; init; }

    /// <summary>What it lets us send; null where a channel has no such limit or the action grants nothing.</summary>
    public WindowGrant? Grant { get; init; }

    /// <summary>The person's name if the platform told it, or null.</summary>
    public string? ContactName { get; init; }

    /// <summary>The payload as received after decryption; kept for kinds the adapter does not know.</summary>
    public string? Raw { get; init; }

    /// <summary>
    /// Set when it is no message of the person but one to him, by the bot elsewhere that answers the inbox: it takes its turn among the
    /// person's messages, so that it never comes before what it answers.
    /// </summary>
    public RemoteWord? Remote { get; init; }
}
