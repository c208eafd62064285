namespace Scrm.Core.Answers;

/// <summary>What happened with an article.</summary>
public enum AnswerUseKind
{
    /// <summary>The bot answered with it.</summary>
    Answered,

    /// <summary>The bot offered it among others.</summary>
    Offered,

    /// <summary>The customer chose it, and the bot answered with it.</summary>
    Chosen,

    /// <summary>The customer said that it helped.</summary>
    Helpful,

    /// <summary>The customer said that it did not help.</summary>
    Unhelpful,

    /// <summary>People had to take over after it.</summary>
    HandedOff,

    /// <summary>The customer asked the same again after it.</summary>
    AskedAgain,

    /// <summary>An agent found it the right answer.</summary>
    Accepted,

    /// <summary>An agent found it the wrong answer.</summary>
    Rejected,

    /// <summary>An agent took it from the suggestions into his reply.</summary>
    Inserted,
}
