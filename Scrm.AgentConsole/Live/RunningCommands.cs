namespace Scrm.AgentConsole.Live;

/// <summary>Commands of consoles that are being carried out; a process that leaves waits for them.</summary>
internal sealed class RunningCommands(TimeProvider time)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);
    private int _count;

    /// <summary>How many run now.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Carries one out.</summary>
    public async ValueTask<object?> RunAsync(Func<ValueTask<object?>> command)
    {
        Interlocked.Increment(ref _count);
        try
        {
            return await command();
        }
        finally
        {
            Interlocked.Decrement(ref _count);
        }
    }

    /// <summary>Ends when none runs, or when patience does.</summary>
    public async Task IdleAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        var begun = time.GetTimestamp();
        while (Count > 0 && time.GetElapsedTime(begun) < patience)
        {
            await Task.Delay(Look, time, cancellationToken);
        }
    }
}
