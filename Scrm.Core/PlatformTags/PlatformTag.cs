namespace Scrm.Core.PlatformTags;

/// <summary>A tag at a platform.</summary>
/// <param name="Id">The platform's id.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Count">People who have it, or null where the platform does not say.</param>
public sealed record PlatformTag(string Id, string Name, int? Count = null);
