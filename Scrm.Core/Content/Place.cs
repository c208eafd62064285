namespace Scrm.Core.Content;

/// <summary>A place on earth.</summary>
/// <param name="Latitude">Degrees, −90 to 90.</param>
/// <param name="Longitude">Degrees, −180 to 180.</param>
/// <param name="Label">Name or address, or null.</param>
public sealed record Place(double Latitude, double Longitude, string? Label);
