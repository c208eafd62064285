using System.Runtime.InteropServices;

namespace Scrm.Host.Operations;

/// <summary>
/// Hears that the process is asked to end. The framework's own lifetime would stop the application at once, and that cuts every socket:
/// here the hosted services leave in good order first, with everything still running.
/// </summary>
internal sealed class Leaving : IHostLifetime, IDisposable
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<PosixSignalRegistration> _signals = [];

    /// <summary>True from the moment it was asked for.</summary>
    public bool IsAsked => _asked.Task.IsCompleted;

    /// <summary>Runs the application until it is asked to end, or stops itself, and then ends it.</summary>
    public static async Task RunAsync(WebApplication app)
    {
        await using (app)
        {
            await app.StartAsync();
            var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using var stopping = app.Lifetime.ApplicationStopping.Register(stopped.SetResult);
            await Task.WhenAny(app.Services.GetRequiredService<Leaving>()._asked.Task, stopped.Task);
            await app.StopAsync();
        }
    }

    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        foreach (var signal in new[] { PosixSignal.SIGTERM, PosixSignal.SIGINT, PosixSignal.SIGQUIT })
        {
            _signals.Add(PosixSignalRegistration.Create(signal, Hear));
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _signals.ForEach(signal => signal.Dispose());

    private void Hear(PosixSignalContext signal)
    {
        signal.Cancel = true;
        _asked.TrySetResult();
    }
}
