namespace Scrm.Core.Sources;

/// <summary>A tag that people who came by a code have.</summary>
/// <param name="TagId">Which.</param>
/// <param name="Name">Its name when it was put last.</param>
/// <param name="People">How many of them.</param>
public sealed record SourceTag(string TagId, string Name, long People);
