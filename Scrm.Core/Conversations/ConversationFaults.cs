using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>The refusals of this room, worded once.</summary>
public static class ConversationFaults
{
    /// <summary>No such conversation for this reader.</summary>
    public static Fault NotFound { get; } = new(FaultCode.NotFound, "There is no such conversation.");

    /// <summary>Somebody else owns it, or nobody: claim it first.</summary>
    public static Fault NotYours { get; } = new(FaultCode.NotYours, "Another agent serves this conversation, or nobody yet: claim it first.");

    /// <summary>It is resolved.</summary>
    public static Fault Closed { get; } = new(FaultCode.Closed, "The conversation is resolved. Reopen it, or wait until the customer writes again.");

    /// <summary>Out of time.</summary>
    public static Fault WindowExpired { get; } =
        new(FaultCode.WindowClosed, "The time to reply is over. You can reply after the customer writes again.", "windowExpired");

    /// <summary>Out of count.</summary>
    public static Fault QuotaSpent { get; } =
        new(FaultCode.WindowClosed, "All replies the platform allows are used. You can reply after the customer writes again.", "quotaSpent");

    /// <summary>Another agent was faster.</summary>
    public static Fault AlreadyAssigned { get; } = new(FaultCode.AlreadyAssigned, "Another agent has taken this conversation.");

    /// <summary>Too many conversations in one hand.</summary>
    public static Fault OverCapacity { get; } = new(FaultCode.OverCapacity, "This agent holds as many open conversations as allowed.");

    /// <summary>The team's turn went to somebody else meanwhile.</summary>
    public static Fault OutOfTurn { get; } = new(FaultCode.Conflict, "It was another agent's turn meanwhile. Try again.", "outOfTurn");

    /// <summary>The customer got an answer that the agent had not seen when he wrote his.</summary>
    public static Fault AnsweredMeanwhile { get; } =
        new(FaultCode.Conflict, "The customer was answered meanwhile. Read that first, or send all the same.", "answeredMeanwhile");

    /// <summary>Too late to take a message back.</summary>
    public static Fault AlreadySent { get; } = new(FaultCode.Conflict, "It has left already and cannot be taken back.", "alreadySent");

    /// <summary>Changed again and again while we tried.</summary>
    public static Fault Conflict { get; } = new(FaultCode.Conflict, "The conversation keeps changing. Try again.");

    /// <summary>Somebody had the word on the answer before, or it waits no longer.</summary>
    public static Fault Decided { get; } = new(FaultCode.Conflict, "Somebody decided on this answer already, or it waits no longer.", "decided");

    /// <summary>No such agent or a disabled one.</summary>
    public static Fault NoAgent { get; } = new(FaultCode.NotFound, "There is no such agent.");
}
