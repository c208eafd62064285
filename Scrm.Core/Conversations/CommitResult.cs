namespace Scrm.Core.Conversations;

/// <summary>What became of a commit.</summary>
public enum CommitResult
{
    /// <summary>Durable.</summary>
    Committed,

    /// <summary>The conversation or the contact changed meanwhile, or the road of the receipt was decided: load and decide again.</summary>
    Conflict,

    /// <summary>The receipt is done already: another process was faster.</summary>
    AlreadyDone,

    /// <summary>The client's message id is stored already.</summary>
    Repeated,

    /// <summary>The owner would hold too many conversations.</summary>
    OverCapacity,
}
