namespace Scrm.Core.Answers;

/// <summary>Why the bot decided so.</summary>
public enum AnswerReason
{
    /// <summary>Somebody followed.</summary>
    Welcome,

    /// <summary>A keyword rule matched.</summary>
    Rule,

    /// <summary>A menu was asked for or an option chosen.</summary>
    Menu,

    /// <summary>An offered choice was taken.</summary>
    Choice,

    /// <summary>An article was found.</summary>
    Article,

    /// <summary>The customer asked for a person.</summary>
    AskedForPerson,

    /// <summary>Too many misses in a row.</summary>
    Misses,

    /// <summary>The customer complains.</summary>
    Complaint,

    /// <summary>The customer sounds unhappy and no answer is sure.</summary>
    Negative,

    /// <summary>Somebody whom people serve.</summary>
    Vip,

    /// <summary>Greetings only: greeted back.</summary>
    Greeting,

    /// <summary>A language model wrote it from articles.</summary>
    Written,

    /// <summary>Nothing was found.</summary>
    NotFound,

    /// <summary>The customer said whether the last answer helped.</summary>
    Feedback,

    /// <summary>A form asks, or was filled in.</summary>
    Form,

    /// <summary>A bot elsewhere decided.</summary>
    Remote,

    /// <summary>Nothing to say to this (unfollow, location report, picture …).</summary>
    Silent,
}
