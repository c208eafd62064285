namespace Scrm.Core.Foundation;

/// <summary>Why a person was refused; the name (camelCase on the wire) is stable for clients.</summary>
public enum FaultCode
{
    /// <summary>There is no such thing, or the caller may not know that there is.</summary>
    NotFound,

    /// <summary>It belongs to somebody else.</summary>
    NotYours,

    /// <summary>Somebody was faster.</summary>
    AlreadyAssigned,

    /// <summary>The conversation is resolved.</summary>
    Closed,

    /// <summary>The agent holds as many conversations as allowed.</summary>
    OverCapacity,

    /// <summary>The platform takes no reply now: out of time or out of count.</summary>
    WindowClosed,

    /// <summary>It changed meanwhile; load again.</summary>
    Conflict,

    /// <summary>The request itself is wrong; the text says what.</summary>
    Invalid,

    /// <summary>The role does not allow it.</summary>
    Forbidden,
}
