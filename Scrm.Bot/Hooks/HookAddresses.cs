using System.Net;

namespace Scrm.Bot.Hooks;

/// <summary>Which machines may be called: an address that staff write must not reach what only this machine can reach.</summary>
internal static class HookAddresses
{
    private static readonly IPNetwork[] Closed =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/128", "::1/128", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/32", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>True: it may be called.</summary>
    public static bool IsAllowed(IPAddress address, HookOptions options, bool isHttp)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return isHttp ? options.AllowHttpLoopback && IPAddress.IsLoopback(plain)
            : !Closed.Any(net => net.Contains(plain))
            || (IPAddress.IsLoopback(plain) ? options.AllowHttpLoopback : options.AllowPrivate && !IsLinkLocal(plain));
    }

    /// <summary>True: the scheme is one of ours at all.</summary>
    public static bool IsScheme(Uri url, HookOptions options) => url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && options.AllowHttpLoopback);

    // Clouds keep their machines' keys there.
    private static bool IsLinkLocal(IPAddress address) => address.IsIPv6LinkLocal || IPNetwork.Parse("169.254.0.0/16").Contains(address);
}
