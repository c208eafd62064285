namespace Scrm.Core.Foundation;

/// <summary>A small thing all processes share.</summary>
/// <param name="Value">Text, often JSON.</param>
/// <param name="Version">Rises by one with every save.</param>
/// <param name="ExpiresAt">Gone after this time, or null for never.</param>
public sealed record SharedValue(string Value, long Version, DateTimeOffset? ExpiresAt);
