namespace Scrm.Core.Pictures;

/// <summary>Two tags that come together more or less often than chance has it.</summary>
/// <param name="TagId">One.</param>
/// <param name="OtherId">The other.</param>
/// <param name="People">Who have both.</param>
/// <param name="Lift">1: as often as chance; 2: twice as often.</param>
public sealed record TagLift(string TagId, string OtherId, int People, double Lift);
