namespace Scrm.Bot.Channels.BotFramework;

/// <summary>Where answers may go: addresses that a service's must begin with; a host may begin with <c>*.</c> for all below it. Pure.</summary>
internal sealed class ServiceUrlList
{
    /// <summary>The public services.</summary>
    public const string Usual = "https://smba.trafficmanager.net/ https://*.botframework.com/";

    private const string Below = "*.";

    // No host is called so; a wildcard is no host either.
    private const string StandIn = "any.wildcard.invalid";
    private readonly IReadOnlyList<(Uri Address, string? Suffix)> _entries;

    private ServiceUrlList(IReadOnlyList<(Uri, string?)> entries) => _entries = entries;

    /// <summary>Reads a list separated by spaces or commas; null: an entry is no address.</summary>
    public static ServiceUrlList? Read(string text)
    {
        var entries = text.Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Entry).ToList();
        return entries.Count == 0 || entries.Contains(null) ? null : new ServiceUrlList([.. entries.Select(e => e!.Value)]);
    }

    /// <summary>True: answers may go there.</summary>
    public bool Allows(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) && url is { UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 }
        && _entries.Any(e => url.Scheme == e.Address.Scheme && url.Port == e.Address.Port && IsHost(url, e) && Within(url, e.Address));

    private static bool IsHost(Uri url, (Uri Address, string? Suffix) entry) => entry.Suffix is { } suffix
        ? url.Host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)
        : url.Host.Equals(entry.Address.Host, StringComparison.OrdinalIgnoreCase);

    private static bool Within(Uri url, Uri entry)
    {
        var folder = entry.AbsolutePath.TrimEnd('/') + "/";
        return (url.AbsolutePath.TrimEnd('/') + "/").StartsWith(folder, StringComparison.Ordinal);
    }

    private static (Uri, string?)? Entry(string text)
    {
        var at = text.IndexOf("://" + Below, StringComparison.Ordinal);
        var plain = at < 0 ? text : text.Replace("://" + Below, $"://{StandIn}.", StringComparison.Ordinal);
        return Uri.TryCreate(plain, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && !address.Host.Contains('*')
            ? (address, at < 0 ? null : address.Host[StandIn.Length..])
            : null;
    }
}
