using Microsoft.Extensions.Options;

namespace Scrm.AgentConsole.Access;

/// <summary>How many requests of the API a user may send to this process, from wherever he is signed in.</summary>
internal sealed class RequestLimits(IOptions<ConsoleOptions> options) : IDisposable
{
    private readonly UserBuckets _users = new(options.Value.RequestBurst, options.Value.RequestsPerSecond);

    /// <summary>Counts a request; false: too many.</summary>
    public bool Allows(string userId) => _users.Allows(userId);

    public void Dispose() => _users.Dispose();
}
