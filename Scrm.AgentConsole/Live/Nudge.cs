using System.Threading.Channels;

namespace Scrm.AgentConsole.Live;

/// <summary>Wakes one loop: many pokes while it works are one, and a timer pokes when nobody else does.</summary>
internal sealed class Nudge : IDisposable
{
    private readonly Channel<bool> _pending =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });
    private readonly ITimer _timer;

    public Nudge(TimeProvider time, TimeSpan atLeastEvery) =>
        _timer = time.CreateTimer(static self => ((Nudge)self!).Poke(), this, TimeSpan.Zero, atLeastEvery);

    public void Poke() => _pending.Writer.TryWrite(true);

    public async Task WaitAsync(CancellationToken cancellationToken) => await _pending.Reader.ReadAsync(cancellationToken);

    public void Dispose() => _timer.Dispose();
}
