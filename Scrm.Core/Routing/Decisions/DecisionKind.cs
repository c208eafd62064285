namespace Scrm.Core.Routing.Decisions;

/// <summary>What happened to a conversation's place.</summary>
public enum DecisionKind
{
    /// <summary>The bot gave it to people.</summary>
    HandedOff,

    /// <summary>An agent took it from the queue.</summary>
    Claimed,

    /// <summary>The rules gave it to an agent.</summary>
    Assigned,

    /// <summary>Staff gave it to an agent or a team.</summary>
    Transferred,

    /// <summary>Staff took it from the bot or a colleague.</summary>
    TakenOver,

    /// <summary>It waited too long for its team.</summary>
    Overflowed,

    /// <summary>Its agent left the customer waiting too long.</summary>
    Returned,

    /// <summary>It was offered to a colleague, who has to accept.</summary>
    Offered,

    /// <summary>The colleague accepted.</summary>
    Accepted,

    /// <summary>The colleague declined.</summary>
    Declined,

    /// <summary>The colleague did not answer in time.</summary>
    OfferExpired,
}
