using Scrm.Core.Conversations;
using Scrm.Tests.Doubles;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Redis;

/// <summary>The bus between two processes, wherever their Redis is.</summary>
[Collection(RedisPlacesCollection.Name)]
public abstract class PlacedEventBusTests(RedisPlaces places, Func<Task<string>> place) : EventBusSpec, IAsyncLifetime
{
    private readonly SequenceIds _ids = new();
    private RedisNode _here = null!;
    private RedisNode _there = null!;

    protected override IEventBus Here => _here.Bus;

    protected override IEventBus There => _there.Bus;

    public async ValueTask InitializeAsync()
    {
        var (connectionString, prefix) = (await place(), places.NewPrefix());
        _here = new RedisNode(connectionString, new FakeClock(), _ids, prefix);
        _there = new RedisNode(connectionString, new FakeClock(), _ids, prefix);
        await RedisNode.MeetAsync(_here, _there, Token);
    }

    public ValueTask DisposeAsync()
    {
        _here?.Dispose();
        _there?.Dispose();
        GC.SuppressFinalize(this);
        return default;
    }
}
