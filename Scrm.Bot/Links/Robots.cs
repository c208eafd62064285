using Microsoft.AspNetCore.Http;

namespace Scrm.Bot.Links;

/// <summary>Tells people from programs that look at links before people do: previews, scanners, prefetching browsers.</summary>
internal static class Robots
{
    private static readonly string[] Words =
    [
        "bot", "spider", "crawl", "preview", "scan", "slurp", "facebookexternalhit", "whatsapp/", "line-poker", "headless", "python", "curl/", "wget/",
        "go-http-client", "java/", "libwww", "httpclient", "monitor", "fetch",
    ];

    private static readonly string[] Ahead = ["Sec-Purpose", "Purpose", "X-Purpose", "X-Moz"];

    public static bool IsRobot(IHeaderDictionary headers) =>
        IsRobot(headers.UserAgent.ToString())
        || Ahead.Any(name => IsAhead(headers[name].ToString()));

    public static bool IsRobot(string userAgent) =>
        string.IsNullOrWhiteSpace(userAgent) || Words.Any(word => userAgent.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsAhead(string purpose) =>
        purpose.Contains("prefetch", StringComparison.OrdinalIgnoreCase) || purpose.Contains("preview", StringComparison.OrdinalIgnoreCase);
}
