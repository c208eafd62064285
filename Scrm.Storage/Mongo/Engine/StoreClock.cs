using MongoDB.Bson;
using MongoDB.Driver;
using Scrm.Storage.Documents;

namespace Scrm.Storage.Mongo.Engine;

/// <summary>The clock all processes on one store share: the server's, asked for now and then and carried on by this machine's.</summary>
internal sealed class StoreClock(IMongoClient client)
{
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(30);
    private readonly Lock _gate = new();
    private long _askedAt;
    private long _serverThen;
    private long _last;

    /// <summary>Its time as <see cref="Instant"/> writes it. Never goes back.</summary>
    public async ValueTask<long> NowAsync(CancellationToken cancellationToken)
    {
        if (_serverThen == 0 || TimeProvider.System.GetElapsedTime(_askedAt) > Trusted)
        {
            var hello = await client.GetDatabase("admin").RunCommandAsync<BsonDocument>(new BsonDocument("hello", 1), cancellationToken: cancellationToken);
            lock (_gate)
            {
                _serverThen = Instant.Of(new DateTimeOffset(hello["localTime"].ToUniversalTime()));
                _askedAt = TimeProvider.System.GetTimestamp();
            }
        }

        lock (_gate)
        {
            return _last = Math.Max(_last, _serverThen + TimeProvider.System.GetElapsedTime(_askedAt).Ticks);
        }
    }
}
