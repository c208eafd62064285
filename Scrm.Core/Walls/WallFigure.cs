namespace Scrm.Core.Walls;

/// <summary>What is counted of a day.</summary>
public enum WallFigure
{
    /// <summary>Conversations that began today; one that is taken up again does not count anew.</summary>
    In,

    /// <summary>Conversations in which the bot answered today, no person was needed and the customer did not complain of the last answer.</summary>
    Bot,

    /// <summary>Conversations that came to people today, from the bot or by reopening.</summary>
    Handed,

    /// <summary>Conversations that were resolved today and still are.</summary>
    Resolved,

    /// <summary>Conversations people first answered today; its time runs from when they came to people.</summary>
    FirstAnswer,

    /// <summary>Conversations with a promise that fell due today and was not kept: first answer, the answer now awaited, or resolution.</summary>
    Breached,
}
