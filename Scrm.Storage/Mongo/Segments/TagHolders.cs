namespace Scrm.Storage.Mongo.Segments;

/// <summary>Who of a group has a tag.</summary>
/// <param name="TagId">Which.</param>
/// <param name="People">Who.</param>
/// <param name="WeightSum">Their weights together, the strongest assignment of each.</param>
internal sealed record TagHolders(string TagId, HashSet<string> People, double WeightSum);
