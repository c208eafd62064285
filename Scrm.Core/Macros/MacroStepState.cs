namespace Scrm.Core.Macros;

/// <summary>What became of one step.</summary>
public enum MacroStepState
{
    /// <summary>Done.</summary>
    Done,

    /// <summary>Refused; nothing after it was tried.</summary>
    Refused,

    /// <summary>Not tried: one before it was refused.</summary>
    NotTried,
}
