namespace Scrm.Core.Routing.Queueing;

/// <summary>
/// Who is served first: each point of priority is worth some minutes of waiting, so that whoever waits long enough comes before whatever
/// arrives later. With priorities from 0 to <see cref="MaxPriority"/> nobody is overtaken by anybody who comes more than
/// <see cref="MaxPriority"/> such spans after him: nobody starves.
/// </summary>
public static class QueueOrder
{
    /// <summary>The highest priority that counts.</summary>
    public const int MaxPriority = 10;

    /// <summary>When one without priority would have had to come to be served at the same time: the lower, the earlier.</summary>
    /// <param name="since">Since when the customer waits.</param>
    /// <param name="priority">0 is usual.</param>
    /// <param name="pointIsWorth">What one point is worth in waiting.</param>
    public static DateTimeOffset Key(DateTimeOffset since, int priority, TimeSpan pointIsWorth) =>
        since - Math.Clamp(priority, 0, MaxPriority) * pointIsWorth;
}
