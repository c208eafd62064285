using Scrm.Core.Foundation;

namespace Scrm.Tests.Channels;

/// <summary>Shared values in memory, as several processes would see them.</summary>
internal sealed class MemorySharedValues : ISharedValues
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, SharedValue> _values = [];

    public Task<SharedValue?> GetAsync(string key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return Task.FromResult(Living(key, now));
        }
    }

    public Task<long?> TrySaveAsync(
        string key, string value, long expectedVersion, DateTimeOffset? expiresAt, DateTimeOffset now, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if ((Living(key, now)?.Version ?? 0) != expectedVersion)
            {
                return Task.FromResult<long?>(null);
            }

            var version = (_values.GetValueOrDefault(key)?.Version ?? 0) + 1;
            _values[key] = new SharedValue(value, version, expiresAt);
            return Task.FromResult<long?>(version);
        }
    }

    public Task<IReadOnlyDictionary<string, SharedValue>> ListAsync(string prefix, DateTimeOffset now, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyDictionary<string, SharedValue>>(
                _values.Where(v => v.Key.StartsWith(prefix, StringComparison.Ordinal) && Living(v.Key, now) is not null).ToDictionary());
        }
    }

    private SharedValue? Living(string key, DateTimeOffset now) =>
        _values.GetValueOrDefault(key) is { } value && !(value.ExpiresAt <= now) ? value : null;
}
