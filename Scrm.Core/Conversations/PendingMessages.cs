namespace Scrm.Core.Conversations;

/// <summary>A conversation's messages on their way that have not left, or are not known to have.</summary>
/// <param name="Sends">Those that are sent to the platform and count against its quota.</param>
/// <param name="Passive">Those that travel in a response to the platform.</param>
public sealed record PendingMessages(int Sends, int Passive)
{
    /// <summary>Nothing is on its way.</summary>
    public static PendingMessages None { get; } = new(0, 0);

    /// <summary>True: something is on its way, so whatever follows queues behind it.</summary>
    public bool Any => Sends + Passive > 0;
}
