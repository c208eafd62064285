namespace Scrm.Core.Macros;

/// <summary>What one step of a macro does.</summary>
public enum MacroStepKind
{
    /// <summary>Replies to the customer.</summary>
    Reply,

    /// <summary>Writes a note.</summary>
    Note,

    /// <summary>Puts a tag.</summary>
    Tag,

    /// <summary>Sets the priority.</summary>
    Priority,

    /// <summary>Takes the conversation for whoever runs it.</summary>
    Claim,

    /// <summary>Gives it to an agent or a team.</summary>
    Transfer,

    /// <summary>Puts it aside.</summary>
    Snooze,

    /// <summary>Ends it.</summary>
    Resolve,
}
