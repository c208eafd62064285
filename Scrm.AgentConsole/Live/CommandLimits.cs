using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using Scrm.AgentConsole.Access;

namespace Scrm.AgentConsole.Live;

/// <summary>How many commands an agent may send, over all of his connections to this process.</summary>
internal sealed class CommandLimits(IOptions<ConsoleOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(agentId =>
        RateLimitPartition.GetTokenBucketLimiter(agentId, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.Value.CommandBurst,
            TokensPerPeriod = options.Value.CommandsPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        }));

    /// <summary>Counts a command; false: too many.</summary>
    public bool Allows(string agentId)
    {
        using var lease = _limiter.AttemptAcquire(agentId);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
