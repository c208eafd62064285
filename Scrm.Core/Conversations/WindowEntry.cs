namespace Scrm.Core.Conversations;

/// <summary>One line of the quota ledger: what is left of one kind of action.</summary>
/// <param name="Action">Kind of action.</param>
/// <param name="GrantedAt">When the customer last did it.</param>
/// <param name="ClosesAt">Until when it counts.</param>
/// <param name="Limit">Messages at most; 0: no limit in count.</param>
/// <param name="Used">Messages sent since.</param>
public sealed record WindowEntry(string Action, DateTimeOffset GrantedAt, DateTimeOffset ClosesAt, int Limit, int Used)
{
    /// <summary>Messages left; <see cref="int.MaxValue"/> where count has no limit.</summary>
    public int Remaining => Limit == 0 ? int.MaxValue : Math.Max(0, Limit - Used);
}
