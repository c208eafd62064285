using System.Globalization;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Wire;

/// <summary>What operators see, in the clients' words.</summary>
internal static class OperationsMapping
{
    public static DeadLetterView ToDeadLetter(this Receipt receipt) => new()
    {
        Id = receipt.Id.ToString(CultureInfo.InvariantCulture),
        InboxId = receipt.Inbound.InboxId,
        Channel = receipt.Inbound.Channel,
        ExternalId = receipt.Inbound.ExternalId,
        Type = receipt.Inbound.Content.Type,
        SentAt = receipt.Inbound.SentAt,
        ReceivedAt = receipt.ReceivedAt,
        Attempts = receipt.Attempts,
        Reason = receipt.LastError,
        Status = receipt.Status,
    };

    public static OutboxBacklogView ToView(this OutboxBacklog backlog) =>
        new(backlog.InboxId, backlog.Count, backlog.OldestDueAt, backlog.MostAttempts);
}
