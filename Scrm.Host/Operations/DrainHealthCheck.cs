using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Scrm.Host.Operations;

/// <summary>Not ready from the moment a stop was asked for, while what was begun is still being finished.</summary>
internal sealed class DrainHealthCheck(Leaving leaving, IHostApplicationLifetime lifetime) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        leaving.IsAsked || lifetime.ApplicationStopping.IsCancellationRequested
            ? new HealthCheckResult(context.Registration.FailureStatus, "This process is leaving.")
            : HealthCheckResult.Healthy());
}
