namespace Scrm.Core.ServiceTimes;

/// <summary>Whether a promise holds.</summary>
public enum ServiceState
{
    /// <summary>In time.</summary>
    Ok,

    /// <summary>In time, and little of it is left.</summary>
    Soon,

    /// <summary>Too late.</summary>
    Breached,
}
