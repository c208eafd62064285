namespace Scrm.Core.Replays;

/// <summary>What the bot did with a message.</summary>
public enum ReplayKind
{
    /// <summary>It answered.</summary>
    Answered,

    /// <summary>It offered articles.</summary>
    Offered,

    /// <summary>It found nothing.</summary>
    Missed,

    /// <summary>It handed over.</summary>
    HandedOff,

    /// <summary>It said nothing.</summary>
    Silent,

    /// <summary>It had handed over before: the message would have gone to people.</summary>
    WithPeople,
}
