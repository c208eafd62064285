namespace Scrm.Core.PlatformTags;

/// <summary>A tag of ours that goes together with one of the platform's.</summary>
/// <param name="TagId">Ours, of contact scope.</param>
/// <param name="PlatformId">The platform's; null: the one of the same name, made when there is none.</param>
public sealed record PlatformTagLink(string TagId, string? PlatformId = null);
