namespace Scrm.Core.Personas;

/// <summary>One month of it.</summary>
/// <param name="Month">Year × 12 + month − 1.</param>
/// <param name="Read">Messages with words.</param>
/// <param name="Negative">Those that complain.</param>
public sealed record MoodMonth(int Month, int Read, int Negative);
