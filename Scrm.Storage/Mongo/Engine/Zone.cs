namespace Scrm.Storage.Mongo.Engine;

/// <summary>A region's zone in the cluster; it is called as the region.</summary>
/// <param name="Region">The region.</param>
/// <param name="Shards">Shards that are put into it when the store is opened; none: somebody else did.</param>
internal sealed record Zone(string Region, IReadOnlyList<string> Shards);
