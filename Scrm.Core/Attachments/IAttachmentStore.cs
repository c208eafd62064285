namespace Scrm.Core.Attachments;

/// <summary>Pictures, voices, films and files of conversations.</summary>
public interface IAttachmentStore
{
    /// <summary>Stores a file whole and durably, or throws <see cref="AttachmentTooLargeException"/> past <paramref name="maxBytes"/>.</summary>
    Task<Attachment> SaveAsync(Stream content, string contentType, string? fileName, long maxBytes, CancellationToken cancellationToken);

    /// <summary>A file's facts, or null.</summary>
    Task<Attachment?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Opens a file for reading, or null when there is none.</summary>
    Task<Stream?> OpenAsync(string id, CancellationToken cancellationToken);
}
