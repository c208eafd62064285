using System.Net;
using StackExchange.Redis;

namespace Scrm.Storage.Redis;

/// <summary>
/// What the connection string says: one server, all servers of a cluster or of a replicated one, or (<c>serviceName=</c>) the sentinels
/// that know where it is.
/// </summary>
/// <param name="Options">For the client; with a service: without servers, which the sentinels name.</param>
/// <param name="Service">What the sentinels call the primary; null: there are none.</param>
/// <param name="Sentinels">Where they are; empty without a service.</param>
internal sealed record RedisSettings(ConfigurationOptions Options, string? Service, IReadOnlyList<EndPoint> Sentinels)
{
    private const int SentinelPort = 26379;

    /// <summary>
    /// Never fails at start; checks its servers every 2 s and keeps the connection alive every 2 s, without which the client
    /// went on asking a lost primary for 25 s.
    /// </summary>
    public static RedisSettings Read(string connectionString)
    {
        var options = ConfigurationOptions.Parse(connectionString);
        options.AbortOnConnectFail = false;
        options.ConfigCheckSeconds = IsGiven("configCheckSeconds") ? options.ConfigCheckSeconds : 2;
        options.KeepAlive = IsGiven("keepAlive") ? options.KeepAlive : 2;
        if (string.IsNullOrEmpty(options.ServiceName))
        {
            return new RedisSettings(options, null, []);
        }

        // The client of one build knows sentinels by itself and the other's does not: neither is told of them.
        var (service, sentinels) = (options.ServiceName, options.EndPoints.Select(WithPort).ToList());
        options.ServiceName = null;
        options.EndPoints.Clear();
        return new RedisSettings(options, service, sentinels);

        bool IsGiven(string name) => connectionString.Split(',').Any(
            part => part.Split('=')[0].Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The options of a connection to one server, with which nothing else is shared.</summary>
    public ConfigurationOptions At(EndPoint server)
    {
        var options = Options.Clone();
        options.EndPoints.Clear();
        options.EndPoints.Add(server);
        return options;
    }

    private static EndPoint WithPort(EndPoint sentinel) => sentinel switch
    {
        DnsEndPoint { Port: 0 } named => new DnsEndPoint(named.Host, SentinelPort),
        IPEndPoint { Port: 0 } numbered => new IPEndPoint(numbered.Address, SentinelPort),
        _ => sentinel,
    };
}
