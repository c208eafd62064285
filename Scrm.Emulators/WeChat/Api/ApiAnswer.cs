using System.Text.Json.Nodes;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>What an API call returns: JSON, or a file.</summary>
internal sealed record ApiAnswer(JsonObject Json, byte[]? File = null, string ContentType = "application/json; encoding=utf-8", string? FileName = null)
{
    /// <summary>The error code, 0 for success.</summary>
    public int Code => Json.TryGetPropertyValue("errcode", out var code) ? (int?)code ?? 0 : 0;

    public static ApiAnswer Ok() => new(new JsonObject { ["errcode"] = 0, ["errmsg"] = "ok" });

    public static ApiAnswer Data(JsonObject json) => new(json);

    public static ApiAnswer Error(int code) => new(new JsonObject { ["errcode"] = code, ["errmsg"] = ApiErrors.Text(code) });

    public static ApiAnswer Of(int code) => code == 0 ? Ok() : Error(code);

    public static ApiAnswer Bytes(byte[] file, string contentType, string? fileName = null) => new([], file, contentType, fileName);
}
