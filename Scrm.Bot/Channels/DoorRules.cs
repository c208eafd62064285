using System.Net;

namespace Scrm.Bot.Channels;

/// <summary>Whether a platform on the internet can call an address at all.</summary>
internal static class DoorRules
{
    /// <summary>Why it cannot, a stable word; null: perhaps it can.</summary>
    public static string? Refusal(Uri address, bool isRealPlatform) =>
        address.Scheme is not ("http" or "https") ? "doorNoAddress"
        : !isRealPlatform ? null
        : !IsFromOutside(address) ? "doorLocal"
        : !address.IsDefaultPort ? "doorPort"
        : null;

    /// <summary>False for names and addresses that exist only in our own network.</summary>
    public static bool IsFromOutside(Uri address) =>
        IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip)
            ? !IsPrivate(ip.IsIPv4MappedToIPv6 ? ip.MapToIPv4() : ip)
            : address.Host.Contains('.', StringComparison.Ordinal) && !address.Host.EndsWith(".local", StringComparison.OrdinalIgnoreCase)
                && !address.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase) && !address.Host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase);

    private static bool IsPrivate(IPAddress ip) => ip.GetAddressBytes() switch
    {
        [0 or 10 or 127, ..] and { Length: 4 } => true,
        [172, >= 16 and <= 31, _, _] => true,
        [192, 168, _, _] or [169, 254, _, _] => true,
        [100, >= 64 and <= 127, _, _] => true,
        { Length: 4 } => false,
        _ => IPAddress.IsLoopback(ip) || ip.IsIPv6LinkLocal || ip.IsIPv6UniqueLocal || ip.Equals(IPAddress.IPv6Any),
    };
}
