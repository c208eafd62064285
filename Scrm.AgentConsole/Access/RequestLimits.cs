using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Scrm.AgentConsole.Access;

/// <summary>How many requests of the API a user may send to this process, from wherever he is signed in.</summary>
internal sealed class RequestLimits(IOptions<ConsoleOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(userId =>
        RateLimitPartition.GetTokenBucketLimiter(userId, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.Value.RequestBurst,
            TokensPerPeriod = options.Value.RequestsPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        }));

    /// <summary>Counts a request; false: too many.</summary>
    public bool Allows(string userId)
    {
        using var lease = _limiter.AttemptAcquire(userId);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
