using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using QRCoder;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>Maps the platform's API: the table of everything it emulates.</summary>
internal static class ApiEndpoints
{
    private static readonly string[] Methods = ["GET", "POST"];

    private static readonly ApiRoute[] Routes =
    [
        .. TokenApi.Routes, .. SendApi.Routes, .. MediaApi.Routes, .. UserApi.Routes, .. TagApi.Routes, .. TagMembersApi.Routes,
        .. QrApi.Routes, .. MenuApi.Routes, .. TemplateApi.Routes, .. QuotaApi.Routes,
    ];

    public static void MapApi(this IEndpointRouteBuilder endpoints, string root)
    {
        foreach (var route in Routes)
        {
            endpoints.MapMethods(route.Path, Methods, (HttpContext context, ApiGate gate) =>
                gate.AnswerAsync(context, route, Origin(context.Request, root)));
        }

        endpoints.MapGet("/cgi-bin/showqrcode", ShowCode);
    }

    public static string Origin(HttpRequest request, string root) => $"{request.Scheme}://{request.Host}{request.PathBase}{root}";

    private static IResult ShowCode(string? ticket, Platform platform, PlatformClock clock)
    {
        foreach (var account in platform.All)
        {
            lock (account.Gate)
            {
                if (account.QrCodes.ByTicket(ticket ?? "") is { } code)
                {
                    return code.Works(clock.GetUtcNow()) ? Results.Bytes(Picture(code.Url), "image/png") : Results.NotFound();
                }
            }
        }

        return Results.NotFound();
    }

    private static byte[] Picture(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.Q);
        using var picture = new PngByteQRCode(data);
        return picture.GetGraphic(10);
    }
}
