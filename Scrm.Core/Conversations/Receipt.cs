namespace Scrm.Core.Conversations;

/// <summary>Proof that an inbound message is durable.</summary>
/// <param name="Id">Rises in order of arrival.</param>
/// <param name="Inbound">The message.</param>
/// <param name="ReceivedAt">When it was first stored.</param>
/// <param name="Status">How far it got.</param>
/// <param name="Road">How its answer travels.</param>
/// <param name="PassiveBody">The stored response, byte for byte, with <see cref="ReplyRoad.Passive"/>.</param>
/// <param name="PassiveMessageId">The message that travels in the response, or null.</param>
/// <param name="Attempts">Turns that failed.</param>
/// <param name="LastError">The short name of what went wrong last, or null.</param>
public sealed record Receipt(
    long Id,
    InboundMessage Inbound,
    DateTimeOffset ReceivedAt,
    ReceiptStatus Status,
    ReplyRoad Road,
    byte[]? PassiveBody,
    string? PassiveMessageId,
    int Attempts,
    string? LastError = null);
