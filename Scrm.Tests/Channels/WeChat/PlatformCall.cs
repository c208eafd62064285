using System.Text.Json;

namespace Scrm.Tests.Channels.WeChat;

/// <summary>A call the fake platform got.</summary>
internal sealed record PlatformCall(string Method, string Path, string Query, string Body, string? ContentType)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}
