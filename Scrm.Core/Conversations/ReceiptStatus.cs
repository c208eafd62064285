namespace Scrm.Core.Conversations;

/// <summary>How far an inbound message got.</summary>
public enum ReceiptStatus
{
    /// <summary>Durable, its turn is to come.</summary>
    Received,

    /// <summary>Its turn is committed.</summary>
    Done,

    /// <summary>Its turn failed too often; an operator decides.</summary>
    Parked,

    /// <summary>An operator let it go: it has no turn.</summary>
    Discarded,
}
