using System.Threading.RateLimiting;

namespace Scrm.AgentConsole.Access;

/// <summary>A bucket of tokens for each user: so many at once, and so many more each second.</summary>
internal sealed class UserBuckets(int burst, int perSecond) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(userId =>
        RateLimitPartition.GetTokenBucketLimiter(userId, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = burst,
            TokensPerPeriod = perSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        }));

    /// <summary>Takes a token; false: none is left.</summary>
    public bool Allows(string userId)
    {
        using var lease = _limiter.AttemptAcquire(userId);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
