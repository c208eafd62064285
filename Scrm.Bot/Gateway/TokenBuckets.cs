namespace Scrm.Bot.Gateway;

/// <summary>
/// Counts calls by key: so many at once, then so many a second. A key at rest is forgotten; when too many are busy at once, further ones
/// are let through uncounted rather than kept.
/// </summary>
/// <param name="burst">Calls at once.</param>
/// <param name="perSecond">Calls that come back every second.</param>
/// <param name="maxKeys">Keys counted at the same time.</param>
/// <param name="time">The clock.</param>
internal sealed class TokenBuckets<TKey>(double burst, double perSecond, int maxKeys, TimeProvider time)
    where TKey : notnull
{
    private static readonly TimeSpan SweepPause = TimeSpan.FromSeconds(1);
    private readonly Dictionary<TKey, Bucket> _buckets = [];
    private long _sweptAt = time.GetTimestamp();

    /// <summary>Keys counted now.</summary>
    public int Count
    {
        get
        {
            lock (_buckets)
            {
                return _buckets.Count;
            }
        }
    }

    /// <summary>True: within the limit, and counted.</summary>
    public bool TryTake(TKey key)
    {
        var now = time.GetTimestamp();
        lock (_buckets)
        {
            if (!_buckets.TryGetValue(key, out var bucket))
            {
                if (_buckets.Count >= maxKeys && !Sweep(now))
                {
                    return true;
                }

                bucket = new Bucket(burst, now);
            }

            var tokens = Refilled(bucket, now);
            _buckets[key] = new Bucket(tokens >= 1 ? tokens - 1 : tokens, now);
            return tokens >= 1;
        }
    }

    private double Refilled(Bucket bucket, long now) =>
        Math.Min(burst, bucket.Tokens + (time.GetElapsedTime(bucket.At, now).TotalSeconds * perSecond));

    private bool Sweep(long now)
    {
        if (time.GetElapsedTime(_sweptAt, now) >= SweepPause)
        {
            _sweptAt = now;
            foreach (var (key, bucket) in _buckets)
            {
                if (Refilled(bucket, now) >= burst)
                {
                    _buckets.Remove(key);
                }
            }
        }

        return _buckets.Count < maxKeys;
    }

    private readonly record struct Bucket(double Tokens, long At);
}
