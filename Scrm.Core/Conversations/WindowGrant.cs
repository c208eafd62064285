namespace Scrm.Core.Conversations;

/// <summary>What a customer's action lets us send, as the channel's rules say.</summary>
/// <param name="Action">Kind of action, for example <c>message</c>, <c>click</c>, <c>follow</c>, <c>scan</c>.</param>
/// <param name="Limit">Messages at most; 0: no limit in count.</param>
/// <param name="Lifetime">For how long.</param>
/// <param name="CloseAll">True: the person left (unfollow); nothing may be sent any more.</param>
public sealed record WindowGrant(string Action, int Limit, TimeSpan Lifetime, bool CloseAll = false)
{
    /// <summary>The person left.</summary>
    public static WindowGrant Closed { get; } = new("closed", 0, TimeSpan.Zero, true);
}
