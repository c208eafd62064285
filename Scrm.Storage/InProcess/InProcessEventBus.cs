using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Scrm.Core.Conversations;

namespace Scrm.Storage.InProcess;

/// <summary>The bus of a single process: handlers are called one after the other, on the publisher's thread.</summary>
internal sealed partial class InProcessEventBus(ILogger<InProcessEventBus> logger) : IEventBus
{
    private ImmutableList<Action<BusSignal>> _handlers = [];

    /// <inheritdoc/>
    public ValueTask PublishAsync(BusSignal signal, CancellationToken cancellationToken)
    {
        Tell(signal);
        return ValueTask.CompletedTask;
    }

    /// <summary>Calls every handler.</summary>
    public void Tell(BusSignal signal)
    {
        foreach (var handler in _handlers)
        {
            try
            {
                handler(signal);
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                // A listener's mistake is not the publisher's: what he did is stored already.
                LogHandlerFailed(logger, signal.GetType().Name, failure);
            }
        }
    }

    /// <inheritdoc/>
    public IDisposable Subscribe(Action<BusSignal> handler)
    {
        // Wrapped, so that the same handler subscribed twice ends once at a time.
        Action<BusSignal> own = signal => handler(signal);
        ImmutableInterlocked.Update(ref _handlers, list => list.Add(own));
        return new Subscription(() => ImmutableInterlocked.Update(ref _handlers, list => list.Remove(own)));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A listener of the bus failed on {Signal}.")]
    private static partial void LogHandlerFailed(ILogger logger, string signal, Exception failure);

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
