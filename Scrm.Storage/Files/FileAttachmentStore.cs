using System.Text.Json;
using Scrm.Core.Attachments;
using Scrm.Core.Foundation;

namespace Scrm.Storage.Files;

/// <summary>
/// Attachments as files: the bytes in <c>ab/&lt;id&gt;</c> and their facts in <c>ab/&lt;id&gt;.json</c>, where ab are the id's last
/// two characters. The facts are written last: without them there is no attachment.
/// </summary>
internal sealed class FileAttachmentStore(string folder, IIdFactory ids) : IAttachmentStore
{
    /// <inheritdoc/>
    public async Task<Attachment> SaveAsync(
        Stream content, string contentType, string? fileName, long maxBytes, CancellationToken cancellationToken)
    {
        var id = ids.New();
        var path = PathOf(id) ?? throw new InvalidOperationException("The id factory made an id that is no file name.");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        FileHead head = new();
        var size = await DurableFile.WriteAsync(path, file => CopyAsync(content, file, head, maxBytes, cancellationToken));
        var attachment = new Attachment(id, FileHead.Checked(contentType, head), size, fileName);
        await DurableFile.WriteAsync(path + ".json", async file =>
        {
            await JsonSerializer.SerializeAsync(file, attachment, AttachmentJson.Default.Attachment, cancellationToken);
            return file.Length;
        });
        return attachment;
    }

    /// <inheritdoc/>
    public async Task<Attachment?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (PathOf(id) is not { } path || !File.Exists(path + ".json"))
        {
            return null;
        }

        await using var file = File.OpenRead(path + ".json");
        return await JsonSerializer.DeserializeAsync(file, AttachmentJson.Default.Attachment, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Stream?> OpenAsync(string id, CancellationToken cancellationToken) => Task.FromResult<Stream?>(
        PathOf(id) is { } path && File.Exists(path + ".json")
            ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 65536, FileOptions.Asynchronous)
            : null);

    // Letters and digits only: no id can leave the folder.
    private string? PathOf(string id) =>
        id.Length is >= 4 and <= 64 && id.All(char.IsAsciiLetterOrDigit) ? Path.Combine(folder, id[^2..], id) : null;

    private static async Task<long> CopyAsync(Stream from, Stream to, FileHead head, long maxBytes, CancellationToken cancellationToken)
    {
        var buffer = new byte[65536];
        long size = 0;
        int read;
        while ((read = await from.ReadAsync(buffer, cancellationToken)) > 0)
        {
            size += read;
            if (size > maxBytes)
            {
                throw new AttachmentTooLargeException(maxBytes);
            }

            head.Add(buffer.AsSpan(0, read));
            await to.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return size;
    }
}
