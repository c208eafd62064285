using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Scrm.Bot.Links;

/// <summary>The door customers come through when they tap a link of ours.</summary>
internal static class LinkEndpoints
{
    // Anonymous on purpose: whoever holds a code may go where it leads, and learns nothing else.
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods("/l/{code}", [HttpMethods.Get, HttpMethods.Head], OpenAsync).AllowAnonymous().ExcludeFromDescription();

    private static async Task OpenAsync(string code, HttpContext context, LinkDoor door)
    {
        var visit = new LinkVisit(
            code,
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            HttpMethods.IsGet(context.Request.Method) && !Robots.IsRobot(context.Request.Headers));
        var opened = await door.OpenAsync(visit, context.RequestAborted);
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        if (opened.Target is { } target)
        {
            context.Response.StatusCode = StatusCodes.Status302Found;
            headers.Location = target;
            return;
        }

        context.Response.StatusCode = opened.StatusCode;
        context.Response.ContentType = "text/html; charset=utf-8";
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.WriteAsync(LinkPages.Of(opened.StatusCode), context.RequestAborted);
        }
    }
}
