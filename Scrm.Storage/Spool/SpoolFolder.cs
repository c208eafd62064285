using Scrm.Core.Conversations;

namespace Scrm.Storage.Spool;

/// <summary>
/// What waits in the files of all processes of this machine. Anybody may bring any of it into the store: the store knows a message again,
/// and everybody takes the messages of a contact in the same order.
/// </summary>
internal sealed class SpoolFolder(string folder, string instanceId, TimeProvider time)
{
    /// <summary>Files of messages.</summary>
    public const string Extension = ".spool";

    /// <summary>Marks beside them.</summary>
    public const string DoneExtension = ".done";

    private const string DraftExtension = ".tmp";
    private static readonly TimeSpan BusyWait = TimeSpan.FromMilliseconds(20);
    private readonly SortedDictionary<string, SpoolReader> _readers = new(StringComparer.Ordinal);
    private readonly Dictionary<(string InboxId, string ExternalId), int> _contacts = [];
    private readonly FolderChange _change = new(folder, time);
    private List<(SpoolReader Reader, long End)> _lastRead = [];

    /// <summary>True while there are files, be anything in them that waits or not.</summary>
    public bool HasFiles => _readers.Count > 0;

    /// <summary>Messages that wait, as last seen.</summary>
    public int Count { get; private set; }

    /// <summary>A name for a new file, never used before.</summary>
    public string NewPath(int number) => Path.Combine(folder, $"{instanceId}-{number:D6}{Extension}");

    /// <summary>Looks again. While nothing waits anywhere that costs one look at the folder.</summary>
    public void Refresh()
    {
        if (_readers.Count == 0 && !_change.MayHaveChanged())
        {
            return;
        }

        var paths = Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + Extension) : [];
        foreach (var path in paths)
        {
            if (!_readers.TryGetValue(path, out var reader))
            {
                _readers[path] = reader = new SpoolReader(path);
            }

            // Who deletes a file has it for himself for a moment, and may find that more came.
            SpinWait.SpinUntil(() => TryRefresh(reader), BusyWait);
        }

        foreach (var gone in _readers.Values.Where(reader => !paths.Contains(reader.Path)).ToList())
        {
            Forget(gone);
        }
    }

    /// <summary>True while a message of the contact waits, as last seen.</summary>
    public bool Holds(string inboxId, string externalId) => _contacts.ContainsKey((inboxId, externalId));

    /// <summary>The oldest messages of all files, each file's in its own order.</summary>
    public IReadOnlyList<SpooledMessage> Read(int limit)
    {
        _lastRead = [];
        try
        {
            return ReadOnce(limit);
        }
        catch (IOException)
        {
            // Another process has brought a file into the store meanwhile, and tidies it away: the next look tells.
            return [];
        }
    }

    /// <summary>What was read last is in the store.</summary>
    public void Done()
    {
        foreach (var (reader, end) in _lastRead)
        {
            reader.Done(end, Counted);
        }

        _lastRead = [];
    }

    /// <summary>Deletes files that are done and tells others of the rest.</summary>
    public void Tidy()
    {
        foreach (var reader in _readers.Values.ToList())
        {
            if (reader.TryDelete(Counted))
            {
                Forget(reader);
            }
            else
            {
                reader.WriteMark(Path.Combine(folder, instanceId + DraftExtension));
            }
        }
    }

    /// <summary>Deletes marks whose files are gone, and what a process that ended left of writing one.</summary>
    public void DropOrphans()
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var path in Directory.GetFiles(folder))
        {
            var isOrphan = Path.GetExtension(path) switch
            {
                DoneExtension => !File.Exists(path[..^DoneExtension.Length]),
                DraftExtension => true,
                _ => false,
            };
            if (isOrphan)
            {
                // A draft that is being written is lost so, and written again.
                File.Delete(path);
            }
        }
    }

    private IReadOnlyList<SpooledMessage> ReadOnce(int limit)
    {
        // What came later than this may be seen in one file while what came before it is not yet in another.
        var begun = time.GetUtcNow();
        Refresh();
        var isOne = _readers.Values.Count(reader => reader.Waiting.Count > 0) <= 1;
        var order = Oldest(limit, isOne ? DateTimeOffset.MaxValue : begun).ToList();
        var parts = order.CountBy(reader => reader).ToList();
        var messages = parts.ToDictionary(part => part.Key, part => new Queue<SpooledMessage>(part.Key.Messages(part.Value)));
        _lastRead = [.. parts.Select(part => (part.Key, part.Key.Waiting.ElementAt(part.Value - 1).End))];
        return [.. order.Select(reader => messages[reader].Dequeue())];
    }

    private IEnumerable<SpoolReader> Oldest(int limit, DateTimeOffset until)
    {
        var heads = new PriorityQueue<(SpoolReader Reader, IEnumerator<SpoolEntry> Entries), DateTimeOffset>();
        foreach (var reader in _readers.Values)
        {
            Queue(reader, reader.Waiting.GetEnumerator());
        }

        for (; limit > 0 && heads.TryDequeue(out var head, out var at) && at <= until; limit--)
        {
            yield return head.Reader;
            Queue(head.Reader, head.Entries);
        }

        void Queue(SpoolReader reader, IEnumerator<SpoolEntry> entries)
        {
            if (entries.MoveNext())
            {
                heads.Enqueue((reader, entries), entries.Current.ReceivedAt);
            }
        }
    }

    private bool TryRefresh(SpoolReader reader)
    {
        try
        {
            reader.Refresh(Counted);
            return true;
        }
        catch (FileNotFoundException)
        {
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private void Forget(SpoolReader reader)
    {
        // It may have been read last, and be told that it is done afterwards.
        reader.Drop(Counted);
        _readers.Remove(reader.Path);
    }

    private void Counted(SpoolEntry entry, int change)
    {
        Count += change;
        var key = (entry.InboxId, entry.ExternalId);
        var left = _contacts.GetValueOrDefault(key) + change;
        if (left == 0)
        {
            _contacts.Remove(key);
        }
        else
        {
            _contacts[key] = left;
        }
    }
}
