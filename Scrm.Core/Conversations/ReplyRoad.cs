namespace Scrm.Core.Conversations;

/// <summary>How the answer to an inbound message travels; decided once.</summary>
public enum ReplyRoad
{
    /// <summary>Not decided yet.</summary>
    Undecided,

    /// <summary>In the response to the platform's request; the bytes are stored and repeated to every retry.</summary>
    Passive,

    /// <summary>Later, through the outbox.</summary>
    Asynchronous,
}
