namespace Scrm.Core.Handoffs;

/// <summary>Why people take over; the camel-case name is the code that is stored and shown.</summary>
public enum HandoffCause
{
    /// <summary>The customer asked for a person.</summary>
    AskedForPerson,

    /// <summary>The customer complains: in so many words, or in words like those of the company's examples.</summary>
    Complaint,

    /// <summary>Somebody whom the company wants served by people.</summary>
    Vip,

    /// <summary>The customer sounds unhappy and the bot is not sure of an answer.</summary>
    Negative,

    /// <summary>Too many misses in a row.</summary>
    Misses,

    /// <summary>A form that could not be filled in.</summary>
    Form,

    /// <summary>A rule of the company's rule book.</summary>
    Rule,

    /// <summary>A rule wants a person's word on the bot's answer.</summary>
    Approval,

    /// <summary>A bot elsewhere asked for people.</summary>
    Remote,
}
