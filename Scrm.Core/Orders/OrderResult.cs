namespace Scrm.Core.Orders;

/// <summary>What became of one order of a batch.</summary>
public enum OrderResult
{
    /// <summary>It was not known.</summary>
    Added,

    /// <summary>It was known, and something is different now.</summary>
    Changed,

    /// <summary>It was known as it is.</summary>
    Unchanged,

    /// <summary>It is wrong in itself; nothing was stored.</summary>
    Invalid,

    /// <summary>It is a refund of an order nobody told of; nothing was stored.</summary>
    UnknownOrder,
}
