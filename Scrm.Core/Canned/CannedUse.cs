namespace Scrm.Core.Canned;

/// <summary>How often a canned reply was taken.</summary>
/// <param name="CannedId">Which.</param>
/// <param name="Count">How often, by anybody.</param>
/// <param name="LastAt">The last time.</param>
public sealed record CannedUse(string CannedId, long Count, DateTimeOffset LastAt);
