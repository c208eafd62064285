namespace Scrm.Core.PlatformTags;

/// <summary>A tag of ours and one of the platform's, as both were called when they were last compared.</summary>
/// <param name="TagId">Ours.</param>
/// <param name="PlatformId">Theirs.</param>
/// <param name="Name">Our name then.</param>
/// <param name="PlatformName">Their name then.</param>
/// <param name="Gone">The platform has it no more; nothing is exchanged until it is chosen anew.</param>
public sealed record PlatformTagPair(string TagId, string PlatformId, string Name, string PlatformName, bool Gone = false);
