namespace Scrm.Core.Answers;

/// <summary>What saving a version does to the version that answers.</summary>
public enum LiveChange
{
    /// <summary>The saved version answers from now on.</summary>
    Replaced,

    /// <summary>The one before goes on answering, if there was one.</summary>
    Kept,

    /// <summary>None answers any more.</summary>
    TakenDown,
}
