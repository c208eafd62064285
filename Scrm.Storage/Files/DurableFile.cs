using System.Text;

namespace Scrm.Storage.Files;

/// <summary>Writes a file so that it is there whole or not at all.</summary>
internal static class DurableFile
{
    /// <summary>Writes beside, flushes to disk, renames, flushes the rename; leaves nothing behind on failure.</summary>
    public static async Task<long> WriteAsync(string path, Func<FileStream, Task<long>> write)
    {
        var draft = path + ".tmp";
        try
        {
            await using var file = new FileStream(
                draft, FileMode.Create, FileAccess.Write, FileShare.Delete, 65536, FileOptions.Asynchronous);
            var size = await write(file);
            file.Flush(flushToDisk: true);
            File.Move(draft, path);

            // A journalling file system writes the rename with the file it belongs to.
            RandomAccess.FlushToDisk(file.SafeFileHandle);
            return size;
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    /// <summary>Writes a small text over the one that is there.</summary>
    public static async Task ReplaceAsync(string path, string text, CancellationToken cancellationToken)
    {
        var draft = path + ".tmp";
        await using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await file.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, path, overwrite: true);
    }
}
