namespace Scrm.Core.Conversations;

/// <summary>A message that waits beside the store.</summary>
/// <param name="Inbound">The message.</param>
/// <param name="ReceivedAt">When it came.</param>
public sealed record SpooledMessage(InboundMessage Inbound, DateTimeOffset ReceivedAt);
