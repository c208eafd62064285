using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>The phone in the browser: files that lie inside the assembly.</summary>
internal static class PhonePage
{
    private const string Prefix = "phone/";

    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; "
        + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private static readonly Dictionary<string, (byte[] Bytes, string Type, string Tag)> Files = Load();

    public static void MapPhonePage(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/phone", (HttpResponse response) => Get("index.html", response));
        endpoints.MapGet("/phone/{name}", (string name, HttpResponse response) => Get(name, response));
    }

    private static IResult Get(string name, HttpResponse response)
    {
        if (!Files.TryGetValue(name, out var file))
        {
            return Results.NotFound();
        }

        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-cache";
        return Results.Bytes(file.Bytes, file.Type, entityTag: new EntityTagHeaderValue(file.Tag));
    }

    private static Dictionary<string, (byte[] Bytes, string Type, string Tag)> Load()
    {
        var assembly = typeof(PhonePage).Assembly;
        var files = new Dictionary<string, (byte[] Bytes, string Type, string Tag)>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var type = Path.GetExtension(resource) switch
            {
                ".html" => "text/html; charset=utf-8",
                ".css" => "text/css; charset=utf-8",
                ".js" => "text/javascript; charset=utf-8",
                ".svg" => "image/svg+xml",
                _ => "application/octet-stream",
            };
            files[resource[Prefix.Length..]] = (bytes, type, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"");
        }

        return files;
    }
}
