namespace Scrm.Core.Conversations;

/// <summary>How a turn finishes an inbound message.</summary>
/// <param name="ReceiptId">Which.</param>
/// <param name="PassiveBody">Response to store; null: the answer (if any) goes through the outbox. Stored only while the road is undecided, else the commit is a conflict.</param>
/// <param name="PassiveMessageId">The message the response carries; set with <paramref name="PassiveBody"/>.</param>
/// <param name="Lease">The right the turn was taken with: the commit is fenced when it is lost, and gives it back when nothing more waits. Null: not checked.</param>
public sealed record ReceiptOutcome(long ReceiptId, byte[]? PassiveBody, string? PassiveMessageId = null, TurnLease? Lease = null);
