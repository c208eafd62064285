using StackExchange.Redis;

namespace Scrm.Storage.Redis;

/// <summary>Reads the connection string and adds what a failover needs, unless it is given.</summary>
internal static class RedisSettings
{
    /// <summary>
    /// Never fails at start; checks its servers every 2 s and keeps the connection alive every 2 s, without which the client
    /// went on asking a lost primary for 25 s.
    /// </summary>
    public static ConfigurationOptions Read(string connectionString)
    {
        var options = ConfigurationOptions.Parse(connectionString);
        options.AbortOnConnectFail = false;
        options.ConfigCheckSeconds = IsGiven("configCheckSeconds") ? options.ConfigCheckSeconds : 2;
        options.KeepAlive = IsGiven("keepAlive") ? options.KeepAlive : 2;
        return options;

        bool IsGiven(string name) => connectionString.Split(',').Any(
            part => part.Split('=')[0].Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
