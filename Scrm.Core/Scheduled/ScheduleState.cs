namespace Scrm.Core.Scheduled;

/// <summary>What became of a scheduled reply.</summary>
public enum ScheduleState
{
    /// <summary>Its time has not come.</summary>
    Waiting,

    /// <summary>It was given to the outbox.</summary>
    Sent,

    /// <summary>Somebody took it off, or the customer wrote first.</summary>
    Cancelled,

    /// <summary>It could not be sent when its time came.</summary>
    Refused,
}
