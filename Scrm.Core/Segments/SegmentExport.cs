namespace Scrm.Core.Segments;

/// <summary>Who took which people out of the house, when and what for.</summary>
/// <param name="Id">Opaque id.</param>
/// <param name="SegmentId">Of which segment.</param>
/// <param name="SegmentVersion">Its version then.</param>
/// <param name="Purpose">What for.</param>
/// <param name="AgentId">By whom.</param>
/// <param name="At">When.</param>
/// <param name="Exported">How many people.</param>
/// <param name="LeftOut">How many did not allow it.</param>
public sealed record SegmentExport(
    string Id, string SegmentId, int SegmentVersion, string Purpose, string AgentId, DateTimeOffset At, int Exported, int LeftOut);
