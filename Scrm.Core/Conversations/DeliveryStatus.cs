namespace Scrm.Core.Conversations;

/// <summary>How far an outgoing message got.</summary>
public enum DeliveryStatus
{
    /// <summary>Stored, waits in the outbox.</summary>
    Pending,

    /// <summary>The platform took it.</summary>
    Sent,

    /// <summary>It reached the phone.</summary>
    Delivered,

    /// <summary>It was read.</summary>
    Read,

    /// <summary>Refused; the reason says why. Never sent again by itself.</summary>
    Failed,

    /// <summary>The platform may or may not have taken it. Never sent again by itself.</summary>
    Uncertain,
}
