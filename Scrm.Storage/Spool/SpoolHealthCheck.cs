using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Scrm.Storage.Spool;

/// <summary>Degraded while messages wait beside the store: they are safe, and nobody sees them yet.</summary>
internal sealed class SpoolHealthCheck(FileReceiptSpool spool) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        spool.IsFull ? HealthCheckResult.Degraded("The spool is full: platforms are told to come again.")
        : spool.Count > 0 ? HealthCheckResult.Degraded($"{spool.Count} messages wait for the store.")
        : HealthCheckResult.Healthy());
}
