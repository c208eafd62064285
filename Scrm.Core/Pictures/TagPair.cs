namespace Scrm.Core.Pictures;

/// <summary>How many people have both of two tags.</summary>
public sealed record TagPair(string TagId, string OtherId, int People);
