namespace Scrm.Core.Links;

/// <summary>Where customers reach us from outside, <c>Scrm:PublicBaseUrl</c>; without it no link is tracked.</summary>
public sealed class PublicAddress
{
    private PublicAddress(string? baseUrl) => BaseUrl = baseUrl;

    /// <summary>No address from outside.</summary>
    public static PublicAddress None { get; } = new(null);

    /// <summary>The address without a trailing slash, or null.</summary>
    public string? BaseUrl { get; }

    /// <summary>Reads the setting; null or empty is none.</summary>
    /// <exception cref="ArgumentException">It is no absolute http or https address.</exception>
    public static PublicAddress Read(string? setting)
    {
        if (string.IsNullOrWhiteSpace(setting))
        {
            return None;
        }

        return Uri.TryCreate(setting.Trim(), UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            && address is { Query.Length: 0, Fragment.Length: 0, UserInfo.Length: 0 }
                ? new PublicAddress(address.AbsoluteUri.TrimEnd('/'))
                : throw new ArgumentException("Scrm:PublicBaseUrl must be an http or https address such as https://s.example.com.", nameof(setting));
    }

    /// <summary>The short address of a code; null without an address from outside.</summary>
    public string? Of(string code) => BaseUrl is null ? null : $"{BaseUrl}/l/{code}";
}
