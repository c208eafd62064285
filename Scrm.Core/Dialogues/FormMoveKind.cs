namespace Scrm.Core.Dialogues;

/// <summary>What a message did to a form.</summary>
public enum FormMoveKind
{
    /// <summary>The next question, or the answers read back.</summary>
    Asked,

    /// <summary>The message is no answer to the open question.</summary>
    Refused,

    /// <summary>It was called off.</summary>
    Cancelled,

    /// <summary>All is answered and confirmed.</summary>
    Done,
}
