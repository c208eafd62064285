using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Wire;

/// <summary>A message whose turn failed too often, without its text.</summary>
internal sealed record DeadLetterView
{
    public required string Id { get; init; }
    public required string InboxId { get; init; }
    public required string Channel { get; init; }

    /// <summary>The platform's id of the person.</summary>
    public required string ExternalId { get; init; }
    public required MessageType Type { get; init; }
    public required DateTimeOffset SentAt { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public required int Attempts { get; init; }

    /// <summary>Short name of what went wrong last.</summary>
    public string? Reason { get; init; }
    public required ReceiptStatus Status { get; init; }
}

/// <summary>What waits to leave through one inbox.</summary>
internal sealed record OutboxBacklogView(string InboxId, int Count, DateTimeOffset OldestDueAt, int Attempts);

/// <summary>Send a failed or uncertain message again, under the client's id of the new one.</summary>
internal sealed record ResendInput(string ClientMessageId);
