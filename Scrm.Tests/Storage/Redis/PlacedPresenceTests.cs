using Scrm.Core.Agents;
using Scrm.Tests.Doubles;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Redis;

/// <summary>Presence over two processes, wherever their Redis is.</summary>
[Collection(RedisPlacesCollection.Name)]
public abstract class PlacedPresenceTests(RedisPlaces places, Func<Task<string>> place) : PresenceSpec, IAsyncLifetime
{
    private readonly SequenceIds _ids = new();
    private RedisNode _here = null!;
    private RedisNode _there = null!;

    protected override IPresence Here => _here.Presence;

    protected override IPresence There => _there.Presence;

    public async ValueTask InitializeAsync()
    {
        var (connectionString, prefix) = (await place(), places.NewPrefix());
        _here = new RedisNode(connectionString, Clock, _ids, prefix);
        _there = new RedisNode(connectionString, Clock, _ids, prefix);
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
