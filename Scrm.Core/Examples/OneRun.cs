namespace Scrm.Core.Examples;

/// <summary>Lets work that costs seconds run once at a time: who asks meanwhile waits for the run that is going on, and may give up waiting.</summary>
internal sealed class OneRun
{
    private readonly Lock _gate = new();
    private Task<bool>? _running;

    public Task<bool> JoinAsync(Func<Task<bool>> run, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _running = _running is { IsCompleted: false } ? _running : run();
            return _running.WaitAsync(cancellationToken);
        }
    }
}
