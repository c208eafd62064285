namespace Scrm.Core.Links;

/// <summary>A link before it is known in which message it goes.</summary>
/// <param name="Code">See <see cref="LinkCode"/>.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Keys">What it stands for.</param>
/// <param name="CampaignCode">The campaign link it is made of, or null.</param>
public sealed record MintedLink(string Code, string Target, IReadOnlyList<string> Keys, string? CampaignCode);
