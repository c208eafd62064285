namespace Scrm.Core.Pictures;

/// <summary>How a tag stands in a group.</summary>
/// <param name="TagId">Which.</param>
/// <param name="People">Who have it now.</param>
/// <param name="WeightSum">Their weights together.</param>
/// <param name="Seen">People of whom it was seen in the period.</param>
/// <param name="SeenBefore">The same in the period before.</param>
public sealed record TagFigure(string TagId, int People, double WeightSum, int Seen, int SeenBefore);
