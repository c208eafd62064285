namespace Scrm.Core.Picturing;

/// <summary>How far a rebuild of all pictures is.</summary>
/// <param name="Contacts">How many contacts there are.</param>
/// <param name="Done">How many this run has rebuilt.</param>
/// <param name="ResumedAfter">The contact an earlier run got to, or null when it began from the first.</param>
/// <param name="Last">The contact it got to, or null.</param>
public sealed record RebuildProgress(long Contacts, long Done, string? ResumedAfter, string? Last);
