using StackExchange.Redis;

namespace Scrm.Storage.Redis;

/// <summary>Looks at a connection string before it is used. What it says of one never shows what stands in it: that may be a secret.</summary>
internal static class RedisString
{
    /// <summary>What is wrong; null when nothing is.</summary>
    public static string? Problem(string connectionString)
    {
        var parts = connectionString.Split(',');
        for (var n = 0; n < parts.Length; n++)
        {
            if (!IsUnderstood(parts[n].Trim()))
            {
                return $"part {n + 1} of {parts.Length} is not understood. Servers are written host:port, settings name=value with a name that "
                    + "this build's Redis client knows; a password must not contain a comma.";
            }
        }

        return !parts.Any(part => part.Trim().Length > 0 && !IsSetting(part))
            ? "it names no server. Write at least one host:port; with serviceName= those of the sentinels."
            : parts.Any(part => part.Trim().Equals("serviceName=", StringComparison.OrdinalIgnoreCase))
                ? "serviceName= has no value. Write what the sentinels call the primary, for example serviceName=scrm."
                : null;
    }

    private static bool IsUnderstood(string part)
    {
        try
        {
            return part.Length == 0
                || (ConfigurationOptions.Parse(part) is var read && (IsSetting(part) || (read.EndPoints.Count == 1 && IsServer(part))));
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException)
        {
            return false;
        }
    }

    /// <summary>Neither words nor an address with a scheme, which one of the clients takes for a name.</summary>
    private static bool IsServer(string part) => !part.Any(char.IsWhiteSpace) && !part.Contains("://", StringComparison.Ordinal);

    private static bool IsSetting(string part) => part.Contains('=', StringComparison.Ordinal);
}
