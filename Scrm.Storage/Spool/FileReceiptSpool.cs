using System.Text;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Storage.Sqlite.Documents;

namespace Scrm.Storage.Spool;

/// <inheritdoc cref="IReceiptSpool"/>
/// <remarks>What is appended while a flush runs gathers and is flushed together.</remarks>
internal sealed class FileReceiptSpool(SpoolSettings settings, ProcessInstance process, TimeProvider time, CrashPoints crash)
    : IReceiptSpool, IDisposable
{
    private static readonly TimeSpan LookPause = TimeSpan.FromSeconds(5);
    private readonly Lock _gate = new();
    private readonly SpoolFolder _folder = new(settings.Folder, process.Id);
    private List<Waiting> _waiting = [];
    private bool _flushing;
    private int _count;
    private long _onTheWay;
    private long? _lookedAt;

    /// <inheritdoc/>
    public int Count => Volatile.Read(ref _count);

    /// <summary>True: the next message may not fit.</summary>
    public bool IsFull
    {
        get
        {
            lock (_gate)
            {
                return !HasRoom(SpoolRecord.HeadLength);
            }
        }
    }

    /// <inheritdoc/>
    public async Task<bool> AppendAsync(InboundMessage inbound, DateTimeOffset receivedAt, CancellationToken cancellationToken)
    {
        var record = SpoolRecord.Write(Encoding.UTF8.GetBytes(Json.Write(new SpooledMessage(inbound, receivedAt))));
        var waiting = new Waiting(record);
        lock (_gate)
        {
            if (!HasRoom(record.Length))
            {
                return false;
            }

            _count++;
            _onTheWay += record.Length;
            _waiting.Add(waiting);
            if (!_flushing)
            {
                _flushing = true;
                _ = Task.Run(Flush, CancellationToken.None);
            }
        }

        await waiting.Done.Task;
        return true;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SpooledMessage>> ReadAsync(int limit, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_lookedAt is not { } at || time.GetElapsedTime(at) >= LookPause)
            {
                _lookedAt = time.GetTimestamp();
                _count += _folder.TakeOver();
            }

            IReadOnlyList<SpooledMessage> messages =
                [.. (_folder.Oldest?.Peek(limit) ?? []).Select(payload => Json.Read<SpooledMessage>(Encoding.UTF8.GetString(payload)))];
            return Task.FromResult(messages);
        }
    }

    /// <inheritdoc/>
    public Task RemoveAsync(int count, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_folder.Oldest is { } file)
            {
                file.Remove(count);
                _folder.Forget(file);
                _count -= count;
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private void Flush()
    {
        while (TakeWaiting() is { } batch)
        {
            try
            {
                OwnFile().Append([.. batch.Select(waiting => waiting.Record)], () => crash.Here(CrashPoints.InSpool));
                Arrived(batch);
                batch.ForEach(waiting => waiting.Done.SetResult());
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                // The edge of the thread: every waiter is told, and the next batch is tried anew.
                Arrived(batch, lost: batch.Count);
                batch.ForEach(waiting => waiting.Done.SetException(new StoreUnavailableException("The spool took nothing.", failure)));
            }
        }
    }

    private bool HasRoom(int length) => _count < settings.MaxMessages && _folder.Length + _onTheWay + length <= settings.MaxBytes;

    private void Arrived(List<Waiting> batch, int lost = 0)
    {
        lock (_gate)
        {
            _count -= lost;
            _onTheWay -= batch.Sum(waiting => (long)waiting.Record.Length);
        }
    }

    private SpoolFile OwnFile()
    {
        lock (_gate)
        {
            return _folder.Own;
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

    private sealed record Waiting(byte[] Record)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
