namespace Scrm.Core.Conversations;

/// <summary>Which way a line of the transcript goes.</summary>
public enum MessageDirection
{
    /// <summary>From the contact.</summary>
    In,

    /// <summary>To the contact.</summary>
    Out,

    /// <summary>Between staff; never sent.</summary>
    Note,

    /// <summary>What the platform of ours did: handed over, claimed, resolved.</summary>
    System,
}
