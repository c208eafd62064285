namespace Scrm.Core.RemoteBots;

/// <summary>What a bot elsewhere says at one time.</summary>
/// <param name="Replies">Messages to the customer, in order.</param>
/// <param name="Handoff">It asks for people, after its messages; or null.</param>
/// <param name="IsOver">It says that the conversation is over.</param>
public sealed record RemoteWord(IReadOnlyList<RemoteReply> Replies, RemoteHandoff? Handoff = null, bool IsOver = false)
{
    /// <summary>It took the message and says nothing now.</summary>
    public static RemoteWord Nothing { get; } = new([]);

    /// <summary>True: nothing follows from it.</summary>
    public bool IsEmpty => Replies.Count == 0 && Handoff is null && !IsOver;
}
