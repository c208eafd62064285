namespace Scrm.Core.Attachments;

/// <summary>A file is larger than allowed.</summary>
public sealed class AttachmentTooLargeException(long maxBytes) : Exception($"The file is larger than {maxBytes} bytes.");
