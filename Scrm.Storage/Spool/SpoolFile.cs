using Microsoft.Win32.SafeHandles;

namespace Scrm.Storage.Spool;

/// <summary>
/// One append-only file of records, owned by who has it open: the operating system's lock ends with the process, however that ends.
/// It grows until everything in it is dropped, and begins anew then. After a crash what was dropped may come again.
/// </summary>
internal sealed class SpoolFile : IDisposable
{
    private readonly Lock _gate = new();
    private readonly SafeFileHandle _handle;
    private readonly Queue<int> _lengths = [];
    private long _head;
    private long _end;

    private SpoolFile(string path, FileMode mode)
    {
        Path = path;
        _handle = File.OpenHandle(path, mode, FileAccess.ReadWrite, FileShare.None);
        Scan();
    }

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>Records in it.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _lengths.Count;
            }
        }
    }

    /// <summary>Bytes it takes on the disk.</summary>
    public long Length => Volatile.Read(ref _end);

    /// <summary>A new file.</summary>
    public static SpoolFile Create(string path) => new(path, FileMode.CreateNew);

    /// <summary>A file that is there, or null when its process lives, or somebody else was faster.</summary>
    public static SpoolFile? TryTakeOver(string path)
    {
        try
        {
            return new SpoolFile(path, FileMode.Open);
        }
        catch (Exception taken) when (taken is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Adds records and flushes them to the disk once; all of them are in it then, or it throws and none is.</summary>
    /// <param name="records">From <see cref="SpoolRecord.Write"/>.</param>
    /// <param name="written">Called between writing and flushing.</param>
    public void Append(IReadOnlyList<byte[]> records, Action written)
    {
        lock (_gate)
        {
            try
            {
                RandomAccess.Write(_handle, [.. records.Select(record => new ReadOnlyMemory<byte>(record))], _end);
                written();
                RandomAccess.FlushToDisk(_handle);
            }
            catch
            {
                // The next record begins where these did, whether or not they can be cut off.
                TryCut();
                throw;
            }

            foreach (var record in records)
            {
                _lengths.Enqueue(record.Length);
                _end += record.Length;
            }
        }
    }

    /// <summary>The oldest payloads.</summary>
    public IReadOnlyList<byte[]> Peek(int limit)
    {
        lock (_gate)
        {
            List<byte[]> payloads = [];
            var at = _head;
            foreach (var length in _lengths.Take(limit))
            {
                var payload = new byte[length - SpoolRecord.HeadLength];
                RandomAccess.Read(_handle, payload, at + SpoolRecord.HeadLength);
                payloads.Add(payload);
                at += length;
            }

            return payloads;
        }
    }

    /// <summary>Drops the oldest records.</summary>
    public void Remove(int count)
    {
        lock (_gate)
        {
            for (; count > 0; count--)
            {
                _head += _lengths.Dequeue();
            }

            if (_lengths.Count == 0)
            {
                RandomAccess.SetLength(_handle, 0);
                (_head, _end) = (0, 0);
            }
        }
    }

    /// <summary>Lets the file go; it is deleted when nothing is in it.</summary>
    public void Dispose()
    {
        var empty = Count == 0;
        _handle.Dispose();
        if (empty)
        {
            File.Delete(Path);
        }
    }

    private void Scan()
    {
        var size = RandomAccess.GetLength(_handle);
        var head = new byte[SpoolRecord.HeadLength];
        while (size - _end >= head.Length && RandomAccess.Read(_handle, head, _end) == head.Length)
        {
            if (SpoolRecord.PayloadLength(head) is not { } length || size - _end < head.Length + length)
            {
                break;
            }

            var payload = new byte[length];
            if (RandomAccess.Read(_handle, payload, _end + head.Length) != length || !SpoolRecord.IsWhole(head, payload))
            {
                break;
            }

            _lengths.Enqueue(head.Length + length);
            _end += head.Length + length;
        }

        // What a crash tore was never acknowledged.
        if (size > _end)
        {
            TryCut();
        }
    }

    private void TryCut()
    {
        try
        {
            RandomAccess.SetLength(_handle, _end);
        }
        catch (IOException)
        {
            // A disk that takes nothing; what is left over does not match its check, or was never acknowledged.
        }
    }
}
