using Microsoft.Extensions.Diagnostics.HealthChecks;
using Scrm.Core.Foundation;

namespace Scrm.Storage.Availability;

/// <summary>Ready means: something written is durable and read again, within two seconds. Probes in between hear the last answer.</summary>
internal sealed class StoreHealthCheck(ISharedValues values, IIdFactory ids, TimeProvider time) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    // Of this process alone: processes must not get in each other's way.
    private readonly string _key = "health/" + ids.New();
    private readonly Lock _gate = new();
    private Task<Finding>? _last;
    private long _begunAt;

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var finding = await LatestAsync().WaitAsync(cancellationToken);
        return finding.Problem is null
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(context.Registration.FailureStatus, finding.Problem, finding.Failure);
    }

    private Task<Finding> LatestAsync()
    {
        lock (_gate)
        {
            // Whoever asks while one looks gets what that one finds.
            if (_last is null || (_last.IsCompleted && time.GetElapsedTime(_begunAt) >= Freshness))
            {
                _begunAt = time.GetTimestamp();
                _last = LookAsync();
            }

            return _last;
        }
    }

    private async Task<Finding> LookAsync()
    {
        using var late = new CancellationTokenSource(Patience, time);
        try
        {
            // On a thread of its own: a read that is blocked must not block who asks.
            var works = await Task.Run(() => WriteAndReadAsync(late.Token), CancellationToken.None).WaitAsync(late.Token);
            return works ? new Finding(null) : new Finding("The store lost a write.");
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return new Finding("The store does not take writes.", failure);
        }
    }

    private async Task<bool> WriteAndReadAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var before = await values.GetAsync(_key, now, cancellationToken);
        var saved = await values.TrySaveAsync(_key, "", before?.Version ?? 0, now + Lifetime, now, cancellationToken);
        var after = await values.GetAsync(_key, now, cancellationToken);

        // A look given up may have written after all: its write proves as much.
        return after is not null && (saved is null || after.Version >= saved);
    }

    private sealed record Finding(string? Problem, Exception? Failure = null);
}
