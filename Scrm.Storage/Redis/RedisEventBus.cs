using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Storage.InProcess;
using StackExchange.Redis;

namespace Scrm.Storage.Redis;

/// <summary>The bus of several processes. One's own signals do not take the way over Redis: they are heard while it is away.</summary>
internal sealed class RedisEventBus : IEventBus
{
    private readonly RedisConnection _redis;
    private readonly InProcessEventBus _local;
    private readonly RedisChannel _channel;
    private readonly string _self;

    /// <summary>Begins to listen as soon as there is a connection.</summary>
    public RedisEventBus(RedisConnection redis, InProcessEventBus local, RedisNames names, IIdFactory ids)
    {
        _redis = redis;
        _local = local;
        _channel = new RedisChannel(names.Signals, RedisChannel.PatternMode.Literal);
        _self = ids.New();
        redis.WhenConnected(ListenAsync);
    }

    /// <inheritdoc/>
    public async ValueTask PublishAsync(BusSignal signal, CancellationToken cancellationToken)
    {
        _local.Tell(signal);
        var text = SignalJson.Write(_self, signal);
        await _redis.TryAsync(database => database.PublishAsync(_channel, text, CommandFlags.FireAndForget));
    }

    /// <inheritdoc/>
    public IDisposable Subscribe(Action<BusSignal> handler) => _local.Subscribe(handler);

    private Task ListenAsync(ConnectionMultiplexer multiplexer) =>
        multiplexer.GetSubscriber().SubscribeAsync(_channel, (_, text) => Hear(text));

    private void Hear(string? text)
    {
        if (text is not null && SignalJson.Read(text) is ({ } sender, { } signal) && sender != _self)
        {
            _local.Tell(signal);
        }
    }
}
