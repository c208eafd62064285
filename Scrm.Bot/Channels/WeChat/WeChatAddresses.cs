using System.Net;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>Which addresses in the platform's words we follow: never ones inside our own network.</summary>
internal static class WeChatAddresses
{
    public static Uri? MayFetch(WeChatSettings settings, string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            return null;
        }

        // An emulator hands out addresses on its own host, which may well be this machine.
        return uri.Authority == new Uri(settings.ApiBaseUrl).Authority || IsPublic(uri.DnsSafeHost) ? uri : null;
    }

    private static bool IsPublic(string host)
    {
        if (!IPAddress.TryParse(host, out var address))
        {
            return host.Contains('.') &&
                !host.EndsWith(".local", StringComparison.OrdinalIgnoreCase) &&
                !host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase);
        }

        // The platform has handed out films by bare IPv4 addresses; by IPv6 it has not.
        return address.GetAddressBytes() is [_, _, _, _] bytes && bytes is not
            ([0 or 10 or 127 or >= 224, ..] or [169, 254, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..] or [100, >= 64 and <= 127, ..]);
    }
}
