namespace Scrm.Core.Personas;

/// <summary>What somebody's words sound like, over twelve months and lately.</summary>
/// <param name="Level">By the share of the last three months; of twelve when too little was said lately.</param>
/// <param name="Share">0–1: complaints among the messages of twelve months, or null when there are none.</param>
/// <param name="Lately">The same of the last three months.</param>
/// <param name="Months">Twelve months, oldest first.</param>
/// <param name="Reader">What told complaints.</param>
public sealed record Mood(MoodLevel Level, double? Share, double? Lately, IReadOnlyList<MoodMonth> Months, string Reader);
