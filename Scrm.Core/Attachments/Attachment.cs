namespace Scrm.Core.Attachments;

/// <summary>A stored file.</summary>
/// <param name="Id">Opaque id.</param>
/// <param name="ContentType">MIME type, as checked from the first bytes where possible.</param>
/// <param name="Size">Bytes.</param>
/// <param name="FileName">Name for people, or null.</param>
public sealed record Attachment(string Id, string ContentType, long Size, string? FileName);
