namespace Scrm.Core.Pictures;

/// <summary>A tag in a picture.</summary>
/// <param name="TagId">Which.</param>
/// <param name="People">Who have it.</param>
/// <param name="Share">Their part of the group, 0–1.</param>
/// <param name="MeanWeight">Its mean weight on them, 0–1.</param>
/// <param name="Seen">People of whom it was seen in the period.</param>
/// <param name="SeenBefore">The same in the period before.</param>
/// <param name="Change">Growth against the period before, −1 and up; null: nothing to compare with.</param>
public sealed record TagShare(string TagId, int People, double Share, double MeanWeight, int Seen, int SeenBefore, double? Change);
