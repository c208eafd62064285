namespace Scrm.Core.Dialogues;

/// <summary>Where a delivery stands; stored by name.</summary>
public enum DeliveryState
{
    /// <summary>To be tried, or tried again.</summary>
    Waiting,

    /// <summary>The address took it.</summary>
    Delivered,

    /// <summary>Given up; staff may send it again.</summary>
    Failed,
}
