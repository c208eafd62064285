namespace Scrm.Core.Conversations;

/// <summary>What became of a commit.</summary>
public enum CommitResult
{
    /// <summary>Durable.</summary>
    Committed,

    /// <summary>The conversation or the contact changed meanwhile, or the road of the receipt was decided: load and decide again.</summary>
    Conflict,

    /// <summary>The receipt has no turn any more: another process was faster, or it is set aside.</summary>
    AlreadyDone,

    /// <summary>The right to take this turn was lost meanwhile: somebody else takes it.</summary>
    Fenced,

    /// <summary>The client's message id is stored already.</summary>
    Repeated,

    /// <summary>The owner would hold too many conversations.</summary>
    OverCapacity,

    /// <summary>Somebody else of the team had the next turn: decide again.</summary>
    OutOfTurn,
}
