namespace Scrm.Core.Routing;

/// <summary>How a conversation changes hands.</summary>
public enum AssignKind
{
    /// <summary>An agent takes one that waits.</summary>
    Claim,

    /// <summary>Its owner or a supervisor gives it to another agent or a team's queue.</summary>
    Transfer,

    /// <summary>A supervisor takes it from whoever has it; any agent from the bot.</summary>
    TakeOver,
}
