using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>What leaves the gate: the answer to the caller and the entry in the traffic log.</summary>
internal static class ApiOutput
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Record(
        AccountState? account, ApiRoute route, HttpContext context, ApiBody raw, ApiAnswer answer, FaultRule? fault, string? openId, double elapsed, DateTimeOffset at)
    {
        if (account is null)
        {
            return;
        }

        lock (account.Gate)
        {
            account.Traffic.Add(new TrafficEntry
            {
                At = at,
                Direction = TrafficEntry.Api,
                Kind = route.Path["/cgi-bin/".Length..],
                Method = context.Request.Method,
                Url = route.Path + context.Request.QueryString,
                OpenId = openId,
                Status = fault is { Kind: "reset" or "accept-reset" or "half-close" } ? null : fault is { Kind: "http" } ? fault.Status ?? 502 : 200,
                ElapsedMs = elapsed,
                Request = raw.Upload is { } file ? $"({file.FileName}, {file.ContentType}, {file.Bytes.Length} bytes)" : Encoding.UTF8.GetString(raw.Bytes),
                Response = answer.File is { } bytes ? $"({answer.ContentType}, {bytes.Length} bytes)" : answer.Json.ToJsonString(Unescaped),
                Outcome = fault is not null ? $"fault: {fault.Kind}" : answer.Code == 0 ? "ok" : $"errcode {answer.Code}",
            });
        }

        account.Changes.Raise();
    }

    public static async Task WriteAsync(HttpResponse response, ApiAnswer answer, CancellationToken cancellationToken)
    {
        response.ContentType = answer.ContentType;
        if (answer.File is not { } file)
        {
            await response.WriteAsync(answer.Json.ToJsonString(Unescaped), cancellationToken);
            return;
        }

        response.Headers.ContentDisposition = $"attachment; filename=\"{answer.FileName?.Replace("\"", "", StringComparison.Ordinal)}\"";
        response.Headers.XContentTypeOptions = "nosniff";
        response.ContentLength = file.Length;
        await response.Body.WriteAsync(file, cancellationToken);
    }
}
