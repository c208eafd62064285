using System.Globalization;
using Scrm.Core.Attachments;

namespace Scrm.Tests.Channels;

/// <summary>Attachments in memory; ids are <c>a1</c>, <c>a2</c> …</summary>
internal sealed class MemoryAttachments : IAttachmentStore
{
    private readonly Dictionary<string, (Attachment Attachment, byte[] Bytes)> _files = [];

    public async Task<Attachment> SaveAsync(
        Stream content, string contentType, string? fileName, long maxBytes, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, cancellationToken);
        if (copy.Length > maxBytes)
        {
            throw new AttachmentTooLargeException(maxBytes);
        }

        return Add(copy.ToArray(), contentType, fileName);
    }

    public Attachment Add(byte[] bytes, string contentType, string? fileName = null)
    {
        var attachment = new Attachment("a" + (_files.Count + 1).ToString(CultureInfo.InvariantCulture), contentType, bytes.Length, fileName);
        _files[attachment.Id] = (attachment, bytes);
        return attachment;
    }

    public byte[] Bytes(string id) => _files[id].Bytes;

    public Task<Attachment?> FindAsync(string id, CancellationToken cancellationToken) =>
        Task.FromResult(_files.TryGetValue(id, out var file) ? file.Attachment : null);

    public Task<Stream?> OpenAsync(string id, CancellationToken cancellationToken) =>
        Task.FromResult<Stream?>(_files.TryGetValue(id, out var file) ? new MemoryStream(file.Bytes) : null);
}
