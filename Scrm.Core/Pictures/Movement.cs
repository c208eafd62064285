namespace Scrm.Core.Pictures;

/// <summary>A count in the period and in the one before.</summary>
public sealed record Movement(int Now, int Before);
