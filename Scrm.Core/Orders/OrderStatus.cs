namespace Scrm.Core.Orders;

/// <summary>How far an order is.</summary>
public enum OrderStatus
{
    /// <summary>Placed, not paid: counts for nothing yet.</summary>
    Placed,

    /// <summary>Paid.</summary>
    Paid,

    /// <summary>On its way.</summary>
    Shipped,

    /// <summary>With the customer.</summary>
    Completed,

    /// <summary>Called off: counts for nothing.</summary>
    Cancelled,
}
