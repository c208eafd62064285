namespace Scrm.Core.Foundation;

/// <summary>Runs work one after another for the same key and side by side otherwise; a key without work takes no memory.</summary>
public sealed class Lanes<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, Task> _tails = [];

    /// <summary>Ends with the work, which begins when all earlier work of the key has ended, however that went.</summary>
    public Task<T> RunAsync<T>(TKey key, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        lock (_tails)
        {
            var mine = AfterAsync(_tails.GetValueOrDefault(key), work, cancellationToken);
            if (!mine.IsCompleted)
            {
                _tails[key] = mine;
                _ = ForgetAsync(key, mine);
            }

            return mine;
        }
    }

    /// <summary>True when no later work of the key waits behind <paramref name="work"/>.</summary>
    public bool IsLast(TKey key, Task work)
    {
        lock (_tails)
        {
            return !_tails.TryGetValue(key, out var tail) || tail == work;
        }
    }

    /// <summary>Ends when all work begun so far has ended, however that went.</summary>
    public Task IdleAsync(CancellationToken cancellationToken)
    {
        lock (_tails)
        {
            return Task.WhenAll(_tails.Values.Select(tail => EndAsync(tail, cancellationToken)));
        }
    }

    private static async Task<T> AfterAsync<T>(Task? earlier, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        // Leaves the lock, and the caller's thread, before anything happens.
        await Task.Yield();
        if (earlier is not null)
        {
            await EndAsync(earlier, CancellationToken.None);
        }

        return await work(cancellationToken);
    }

    private static async Task EndAsync(Task task, CancellationToken cancellationToken) =>
        await task.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private async Task ForgetAsync(TKey key, Task mine)
    {
        await EndAsync(mine, CancellationToken.None);
        lock (_tails)
        {
            if (_tails.TryGetValue(key, out var tail) && tail == mine)
            {
                _tails.Remove(key);
            }
        }
    }
}
