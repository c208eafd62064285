namespace Scrm.Core.Tags;

/// <summary>A word that may be put on a contact or a conversation.</summary>
/// <param name="Id">Opaque id.</param>
/// <param name="DimensionId">Its dimension.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="NameEn">English name, or null when the Chinese one serves.</param>
/// <param name="Scope">What it is put on.</param>
public sealed record Tag(string Id, string DimensionId, string Name, string? NameEn, TagScope Scope);
