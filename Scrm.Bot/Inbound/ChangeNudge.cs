using Scrm.Core.Conversations;

namespace Scrm.Bot.Inbound;

/// <summary>Wakes whoever waits for what another process commits; a nudge that is lost only costs a moment.</summary>
internal sealed class ChangeNudge : IDisposable
{
    private readonly IDisposable _subscription;
    private TaskCompletionSource _next = New();

    public ChangeNudge(IEventBus bus) => _subscription = bus.Subscribe(signal =>
    {
        if (signal is ChangesAppended)
        {
            Interlocked.Exchange(ref _next, New()).TrySetResult();
        }
    });

    /// <summary>Ends with the next change.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Dispose() => _subscription.Dispose();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
