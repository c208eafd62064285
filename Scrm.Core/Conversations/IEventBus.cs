namespace Scrm.Core.Conversations;

/// <summary>Carries nudges to every process, this one included, at most once each.</summary>
public interface IEventBus
{
    /// <summary>Tells everybody. Never throws for a lost connection: the store is the truth and readers poll.</summary>
    ValueTask PublishAsync(BusSignal signal, CancellationToken cancellationToken);

    /// <summary>Hears everything until disposed. Handlers must be quick and not throw.</summary>
    IDisposable Subscribe(Action<BusSignal> handler);
}
