using Scrm.Core.Content;

namespace Scrm.Core.Conversations;

/// <summary>A message on its way to a platform. Entries of one conversation leave in the order of <see cref="Seq"/>.</summary>
public sealed record OutboxEntry
{
    /// <summary>Stands for the holder of what was reported as abandoned: whoever was told of it.</summary>
    public const string Abandoned = "";

    /// <summary>The message's id; also the idempotency key where a platform has one.</summary>
    public required string MessageId { get; init; }

    /// <summary>Its conversation.</summary>
    public required string ConversationId { get; init; }

    /// <summary>Its place in the transcript.</summary>
    public required long Seq { get; init; }

    /// <summary>Account it leaves through.</summary>
    public required string InboxId { get; init; }

    /// <summary>The platform's id of the person.</summary>
    public required string ExternalId { get; init; }

    /// <summary>What is sent.</summary>
    public required MessageContent Content { get; init; }

    /// <summary>Who speaks: a bot's words are dropped when a person took over meanwhile.</summary>
    public required AuthorKind Author { get; init; }

    /// <summary>Earliest next try.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Tries so far.</summary>
    public int Attempts { get; init; }

    /// <summary>True: it travels in the platform's response and only waits for its hand-over to be confirmed; by <see cref="DueAt"/> without it, it is uncertain.</summary>
    public bool Passive { get; init; }
}
