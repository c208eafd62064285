using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;

namespace Scrm.Storage.Spool;

/// <summary>What waits in one file, be its process alive or not. Another process may bring it into the store too: a mark beside the file says how far.</summary>
internal sealed class SpoolReader(string path)
{
    private readonly Queue<SpoolEntry> _waiting = [];
    private long _read;
    private long _done;
    private long _marked;

    /// <summary>Where it lies.</summary>
    public string Path => path;

    /// <summary>Messages that wait, the oldest first.</summary>
    public IReadOnlyCollection<SpoolEntry> Waiting => _waiting;

    private string Mark => path + SpoolFolder.DoneExtension;

    /// <summary>Reads what came since, and passes over what was brought into the store since.</summary>
    /// <param name="change">Told of every message that waits now (+1) or not any more (-1).</param>
    public void Refresh(Action<SpoolEntry, int> change)
    {
        if (new FileInfo(path) is { Exists: true, Length: var length } && length > _read)
        {
            using var handle = Open();
            ReadOn(handle, change);
        }

        PassOver(long.Max(_done, ReadMark()), change);
    }

    /// <summary>The messages of the oldest entries.</summary>
    public IEnumerable<SpooledMessage> Messages(int count)
    {
        using var handle = Open();
        foreach (var entry in _waiting.Take(count))
        {
            yield return Json.Read<SpooledMessage>(Encoding.UTF8.GetString(Payload(handle, entry.At, entry.Length - SpoolRecord.HeadLength)));
        }
    }

    /// <summary>What lies before <paramref name="end"/> is in the store; others may have got further meanwhile.</summary>
    public void Done(long end, Action<SpoolEntry, int> change) => PassOver(long.Max(_done, end), change);

    /// <summary>The file is gone: what waited in it is in the store, and is not counted again by whoever still has this.</summary>
    public void Drop(Action<SpoolEntry, int> change)
    {
        while (_waiting.TryDequeue(out var entry))
        {
            change(entry, -1);
        }
    }

    /// <summary>Tells other processes how far the file is done; one that misses it does a part again.</summary>
    public void WriteMark(string draft)
    {
        if (_done <= _marked)
        {
            return;
        }

        try
        {
            File.WriteAllText(draft, _done.ToString(CultureInfo.InvariantCulture));
            File.Move(draft, Mark, overwrite: true);
            _marked = _done;
        }
        catch (IOException)
        {
            // Only a hint, and tried again the next time.
        }
    }

    /// <summary>Deletes the file when nothing in it waits and nobody adds to it; true: it is gone.</summary>
    /// <param name="change">Told of messages that came since the last look.</param>
    public bool TryDelete(Action<SpoolEntry, int> change)
    {
        if (_waiting.Count > 0)
        {
            return false;
        }

        try
        {
            // While this is open nobody can begin to write to it; its own process would still have it open.
            var alone = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;
            using (var handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, alone))
            {
                ReadOn(handle, change);
                if (_waiting.Count > 0)
                {
                    return false;
                }

                File.Delete(path);
            }

            File.Delete(Mark);
            return true;
        }
        catch (FileNotFoundException)
        {
            return true;
        }
        catch (Exception inUse) when (inUse is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private SafeFileHandle Open() => File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private void ReadOn(SafeFileHandle handle, Action<SpoolEntry, int> change)
    {
        while (Next(handle, RandomAccess.GetLength(handle)) is { } entry)
        {
            _read = entry.End;
            if (entry.End > _done)
            {
                _waiting.Enqueue(entry);
                change(entry, 1);
            }
        }
    }

    /// <summary>The next whole record, or null: the end, one that is being written, or one that a crash tore and that was never acknowledged.</summary>
    private SpoolEntry? Next(SafeFileHandle handle, long length)
    {
        var head = new byte[SpoolRecord.HeadLength];
        if (RandomAccess.Read(handle, head, _read) != head.Length
            || SpoolRecord.PayloadLength(head) is not { } size
            || length - _read < head.Length + size)
        {
            return null;
        }

        var payload = Payload(handle, _read, size);
        if (!SpoolRecord.IsWhole(head, payload))
        {
            return null;
        }

        var message = Json.Read<SpooledMessage>(Encoding.UTF8.GetString(payload));
        return new SpoolEntry(_read, head.Length + size, message.Inbound.InboxId, message.Inbound.ExternalId, message.ReceivedAt);
    }

    private static byte[] Payload(SafeFileHandle handle, long at, int size)
    {
        var payload = new byte[size];
        RandomAccess.Read(handle, payload, at + SpoolRecord.HeadLength);
        return payload;
    }

    private long ReadMark()
    {
        try
        {
            return long.TryParse(File.ReadAllText(Mark), NumberStyles.None, CultureInfo.InvariantCulture, out var done) ? done : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private void PassOver(long end, Action<SpoolEntry, int> change)
    {
        _done = end;
        while (_waiting.TryPeek(out var entry) && entry.End <= end)
        {
            change(_waiting.Dequeue(), -1);
        }
    }
}
