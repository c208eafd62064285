using System.Text;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Storage.Documents;

namespace Scrm.Storage.Spool;

/// <inheritdoc cref="IReceiptSpool"/>
internal sealed class FileReceiptSpool(SpoolSettings settings, ProcessInstance process, TimeProvider time, CrashPoints crash)
    : IReceiptSpool, IDisposable
{
    private readonly SpoolFolder _folder = new(settings.Folder, process.Id, time);
    private readonly SpoolAppender _appender = new(settings, crash);

    /// <inheritdoc/>
    public int Count
    {
        get
        {
            lock (_folder)
            {
                _folder.Refresh();
                return _folder.Count;
            }
        }
    }

    /// <summary>True: the next message may not fit.</summary>
    public bool IsFull => !_appender.HasRoom(SpoolRecord.HeadLength);

    /// <inheritdoc/>
    public bool Holds(string inboxId, string externalId)
    {
        lock (_folder)
        {
            _folder.Refresh();
            return _folder.Holds(inboxId, externalId);
        }
    }

    /// <inheritdoc/>
    public Task<bool> AppendAsync(InboundMessage inbound, DateTimeOffset receivedAt, CancellationToken cancellationToken) =>
        _appender.AppendAsync(
            SpoolRecord.Write(Encoding.UTF8.GetBytes(Json.Write(new SpooledMessage(inbound, receivedAt)))), _folder.NewPath);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SpooledMessage>> ReadAsync(int limit, CancellationToken cancellationToken)
    {
        lock (_folder)
        {
            var messages = _folder.Read(limit);
            _folder.DropOrphans();
            if (_folder is { HasFiles: true, Count: 0 })
            {
                TidyUp();
            }

            return Task.FromResult(messages);
        }
    }

    /// <inheritdoc/>
    public Task RemoveReadAsync(CancellationToken cancellationToken)
    {
        lock (_folder)
        {
            _folder.Done();
            TidyUp();
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _appender.Dispose();
        lock (_folder)
        {
            _folder.Refresh();
            _folder.Tidy();
        }
    }

    private void TidyUp()
    {
        // A file is deleted when all in it is done: what comes from now on goes into a new one.
        _appender.Rotate();
        _folder.Tidy();
        _appender.Forget(path => !File.Exists(path));
    }
}
