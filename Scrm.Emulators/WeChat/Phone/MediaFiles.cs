using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>Serves media under the addresses the platform gives out (<c>PicUrl</c>, <c>video_url</c>): whoever knows the id may look.</summary>
internal static class MediaFiles
{
    /// <summary>Only kinds a browser cannot run; everything else is a plain download.</summary>
    private static readonly HashSet<string> Shown =
        ["image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp", "audio/amr", "audio/mpeg", "audio/mp3", "video/mp4"];

    public static void MapMediaFiles(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/files/{id}", Get);

    private static IResult Get(string id, HttpResponse response, Platform platform, PlatformClock clock)
    {
        foreach (var account in platform.All)
        {
            lock (account.Gate)
            {
                if (account.Media.Find(id, clock.GetUtcNow()) is { } item)
                {
                    response.Headers.XContentTypeOptions = "nosniff";
                    response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
                    response.Headers.CacheControl = "private, max-age=86400";
                    return Shown.Contains(item.ContentType)
                        ? Results.Bytes(item.Bytes, item.ContentType, enableRangeProcessing: true)
                        : Results.Bytes(item.Bytes, "application/octet-stream", item.FileName);
                }
            }
        }

        return Results.NotFound();
    }
}
