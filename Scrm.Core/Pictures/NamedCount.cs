namespace Scrm.Core.Pictures;

/// <summary>How many people something is true of.</summary>
public sealed record NamedCount(string Name, int People);
