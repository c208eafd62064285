using System.Collections.Concurrent;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Push;

/// <summary>Pushes kept back until a later one of their account went through.</summary>
internal sealed class HeldPushes(PlatformClock clock)
{
    private readonly ConcurrentDictionary<AccountState, ConcurrentQueue<TaskCompletionSource>> _held = [];

    public async Task WaitForNextAsync(AccountState account, TimeSpan atMost, CancellationToken cancellationToken)
    {
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _held.GetOrAdd(account, _ => []).Enqueue(turn);
        try
        {
            await turn.Task.WaitAsync(atMost, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            // Nothing came after it: it goes alone.
        }
    }

    public void Release(AccountState account)
    {
        if (_held.TryGetValue(account, out var waiting))
        {
            while (waiting.TryDequeue(out var turn))
            {
                turn.TrySetResult();
            }
        }
    }
}
