using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>Bodies of the control API, in and out.</summary>
internal static class PhoneWire
{
    private const int Largest = 15 << 20;

    public static IResult Ok<T>(T value) => Results.Json(value, PhoneJson.Of<T>());

    public static IResult Refused(PhoneResult result) => Results.Json(
        result,
        PhoneJson.Of<PhoneResult>(),
        statusCode: result.Code switch
        {
            "no-account" or "no-action" or "no-button" or "no-code" or "no-media" => StatusCodes.Status404NotFound,
            "not-following" => StatusCodes.Status409Conflict,
            "overloaded" => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status400BadRequest,
        });

    /// <summary>The JSON object; an empty body is an empty object; null for anything else.</summary>
    public static async Task<JsonObject?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (await ReadBytesAsync(request, cancellationToken) is not { } bytes || (bytes.Length > 0 && !request.HasJsonContentType()))
        {
            return null;
        }

        try
        {
            return bytes.Length == 0 ? [] : JsonNode.Parse(bytes) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The whole body; null where it is larger than allowed.</summary>
    public static async Task<byte[]?> ReadBytesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int size;
        while ((size = await request.Body.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (buffer.Length + size > Largest)
            {
                return null;
            }

            buffer.Write(chunk, 0, size);
        }

        return buffer.ToArray();
    }
}
