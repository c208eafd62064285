using Scrm.Core.ServiceTimes;

namespace Scrm.Core.Routing.Queueing;

/// <summary>What the people of a segment are promised, before what inbox and team promise.</summary>
/// <param name="SegmentId">The segment.</param>
/// <param name="Targets">The promise.</param>
public sealed record SegmentPromise(string SegmentId, ServiceTargets Targets);
