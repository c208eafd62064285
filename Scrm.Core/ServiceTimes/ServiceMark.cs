namespace Scrm.Core.ServiceTimes;

/// <summary>The promise that falls due next.</summary>
/// <param name="Kind">Which.</param>
/// <param name="DueAt">When it must be kept.</param>
/// <param name="SoonAt">From when little time is left.</param>
/// <param name="State">How it stands, as last looked at.</param>
public sealed record ServiceMark(ServiceKind Kind, DateTimeOffset DueAt, DateTimeOffset SoonAt, ServiceState State)
{
    /// <summary>How it stands at a time.</summary>
    public ServiceState StateAt(DateTimeOffset now) => now >= DueAt ? ServiceState.Breached : now >= SoonAt ? ServiceState.Soon : ServiceState.Ok;
}
