using Scrm.Core.Foundation;

namespace Scrm.Storage.Spool;

/// <summary>Adds to this process's files, within their bounds. What comes while a flush runs gathers and is flushed together.</summary>
internal sealed class SpoolAppender(SpoolSettings settings, CrashPoints crash) : IDisposable
{
    private const int CreateTries = 5;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (int Count, long Length)> _closed = [];
    private List<Waiting> _waiting = [];
    private SpoolWriter? _writer;
    private bool _flushing;
    private bool _rotate;
    private int _number;
    private int _countOnTheWay;
    private long _bytesOnTheWay;

    /// <summary>True while a record of this length fits.</summary>
    public bool HasRoom(int length)
    {
        lock (_gate)
        {
            return Fits(length);
        }
    }

    /// <summary>True: durable; false: there is no room.</summary>
    public async Task<bool> AppendAsync(byte[] record, Func<int, string> newPath)
    {
        var waiting = new Waiting(record);
        lock (_gate)
        {
            if (!Fits(record.Length))
            {
                return false;
            }

            _countOnTheWay++;
            _bytesOnTheWay += record.Length;
            _waiting.Add(waiting);
            if (!_flushing)
            {
                _flushing = true;
                _ = Task.Run(() => Flush(newPath), CancellationToken.None);
            }
        }

        await waiting.Done.Task;
        return true;
    }

    /// <summary>The next record begins a new file.</summary>
    public void Rotate()
    {
        lock (_gate)
        {
            _rotate = true;
            if (!_flushing)
            {
                Close();
            }
        }
    }

    /// <summary>Files that are gone take no room.</summary>
    public void Forget(Predicate<string> isGone)
    {
        lock (_gate)
        {
            foreach (var path in _closed.Keys.Where(path => isGone(path)).ToList())
            {
                _closed.Remove(path);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => CloseNow();

    private bool Fits(int length) =>
        _countOnTheWay + (_writer?.Count ?? 0) + _closed.Values.Sum(file => file.Count) < settings.MaxMessages
        && _bytesOnTheWay + (_writer?.Length ?? 0) + _closed.Values.Sum(file => file.Length) + length <= settings.MaxBytes;

    private void Flush(Func<int, string> newPath)
    {
        while (TakeWaiting() is { } batch)
        {
            try
            {
                Writer(newPath).Append([.. batch.Select(waiting => waiting.Record)], () => crash.Here(CrashPoints.InSpool));
                Landed(batch);
                batch.ForEach(waiting => waiting.Done.SetResult());
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                // The edge of the thread: every waiter is told, and the next batch is tried in a new file.
                Landed(batch);
                CloseNow();
                batch.ForEach(waiting => waiting.Done.SetException(new StoreUnavailableException("The spool took nothing.", failure)));
            }
        }
    }

    private SpoolWriter Writer(Func<int, string> newPath)
    {
        lock (_gate)
        {
            if (_rotate)
            {
                Close();
            }

            if (_writer is null)
            {
                MakeFolder();
                _writer = NewWriter(newPath);
            }

            return _writer;
        }
    }

    private SpoolWriter NewWriter(Func<int, string> newPath)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return new SpoolWriter(newPath(++_number));
            }
            catch (IOException) when (tries < CreateTries)
            {
                // Somebody who tidies up took it for a file that is done, before it was locked.
            }
        }
    }

    private void CloseNow()
    {
        lock (_gate)
        {
            Close();
        }
    }

    private void Close()
    {
        _rotate = false;
        if (_writer is { } writer)
        {
            _closed[writer.Path] = (writer.Count, writer.Length);
            writer.Dispose();
            _writer = null;
        }
    }

    private void Landed(List<Waiting> batch)
    {
        lock (_gate)
        {
            _countOnTheWay -= batch.Count;
            _bytesOnTheWay -= batch.Sum(waiting => (long)waiting.Record.Length);
        }
    }

    private List<Waiting>? TakeWaiting()
    {
        lock (_gate)
        {
            if (_waiting.Count == 0)
            {
                _flushing = false;
                return null;
            }

            var batch = _waiting;
            _waiting = [];
            return batch;
        }
    }

    private void MakeFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(settings.Folder);
        }
        else
        {
            // What customers said is nobody else's on this machine.
            Directory.CreateDirectory(settings.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private sealed record Waiting(byte[] Record)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
