using Microsoft.Extensions.Diagnostics.HealthChecks;
using Scrm.Core.Foundation;

namespace Scrm.Storage.Availability;

/// <summary>Ready means: something written is durable and read again, within two seconds.</summary>
internal sealed class StoreHealthCheck(ISharedValues values, IIdFactory ids, TimeProvider time) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    // Of this process alone: processes must not get in each other's way.
    private readonly string _key = "health/" + ids.New();

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var works = await WriteAndReadAsync(cancellationToken).WaitAsync(Patience, time, cancellationToken);
            return works ? HealthCheckResult.Healthy() : Unready(context, "The store lost a write.", null);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return Unready(context, "The store does not take writes.", failure);
        }
    }

    private async Task<bool> WriteAndReadAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var before = await values.GetAsync(_key, now, cancellationToken);
        var saved = await values.TrySaveAsync(_key, "", before?.Version ?? 0, now + Lifetime, now, cancellationToken);
        var after = await values.GetAsync(_key, now, cancellationToken);

        // Two checks at once in one process: the faster one proved it for both.
        return after is not null && (saved is null || after.Version >= saved);
    }

    private static HealthCheckResult Unready(HealthCheckContext context, string description, Exception? failure) =>
        new(context.Registration.FailureStatus, description, failure);
}
