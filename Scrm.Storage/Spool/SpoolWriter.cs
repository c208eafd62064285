using Microsoft.Win32.SafeHandles;

namespace Scrm.Storage.Spool;

/// <summary>Adds records to a new file. Its lock, shared with readers, tells that its process lives, however that ends.</summary>
internal sealed class SpoolWriter : IDisposable
{
    private readonly SafeFileHandle _handle;

    /// <summary>Makes the file; the name must never have been used.</summary>
    public SpoolWriter(string path)
    {
        Path = path;
        _handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite);
        if (!File.Exists(path))
        {
            // Somebody tidied it away before it was locked: what is written here would be lost.
            _handle.Dispose();
            throw new IOException($"The new spool file {path} is gone.");
        }
    }

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>Records added.</summary>
    public int Count { get; private set; }

    /// <summary>Bytes added.</summary>
    public long Length { get; private set; }

    /// <summary>Adds records and flushes them to the disk once. When it throws, nothing more may be added: readers may have seen a part.</summary>
    /// <param name="records">From <see cref="SpoolRecord.Write"/>.</param>
    /// <param name="written">Called between writing and flushing.</param>
    public void Append(IReadOnlyList<byte[]> records, Action written)
    {
        RandomAccess.Write(_handle, [.. records.Select(record => new ReadOnlyMemory<byte>(record))], Length);
        written();
        RandomAccess.FlushToDisk(_handle);
        Length += records.Sum(record => (long)record.Length);
        Count += records.Count;
    }

    /// <inheritdoc/>
    public void Dispose() => _handle.Dispose();
}
