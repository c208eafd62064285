using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Scrm.AgentConsole.Access;

/// <summary>Tries to sign in, per address and minute. Lockout guards one account, this guards against trying one password on all.</summary>
internal sealed class SignInLimit(IOptions<ConsoleOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> _limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address =>
        RateLimitPartition.GetSlidingWindowLimiter(Network(address), _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = options.Value.SignInsPerMinute,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
        }));

    /// <summary>Counts a try; false: too many.</summary>
    public bool Allows(IPAddress? address)
    {
        using var lease = _limiter.AttemptAcquire(address ?? IPAddress.None);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();

    // One customer of an IPv6 network has a whole /64.
    private static IPAddress Network(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        var bytes = address.GetAddressBytes();
        if (bytes.Length == 16)
        {
            bytes.AsSpan(8).Clear();
        }

        return new IPAddress(bytes);
    }
}
