namespace Scrm.Core.Links;

/// <summary>Where a code leads, and whose it is.</summary>
/// <param name="Code">The code.</param>
/// <param name="Target">The address.</param>
/// <param name="Link">The link of one person; null: a campaign link, which is everybody's.</param>
public sealed record LinkTarget(string Code, string Target, ShortLink? Link);
