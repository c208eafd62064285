namespace Scrm.Core.Content;

/// <summary>A card that opens an address.</summary>
/// <param name="Url">Absolute http or https address.</param>
/// <param name="Title">Heading.</param>
/// <param name="Description">Text under it, or null.</param>
/// <param name="PictureUrl">Picture's address, or null.</param>
public sealed record LinkCard(string Url, string Title, string? Description, string? PictureUrl);
