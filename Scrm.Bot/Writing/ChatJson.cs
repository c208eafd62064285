using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scrm.Bot.Writing;

/// <summary>The wire of OpenAI-compatible servers.</summary>
[JsonSerializable(typeof(ChatCall))]
[JsonSerializable(typeof(ChatReply))]
[JsonSerializable(typeof(EmbeddingCall))]
[JsonSerializable(typeof(EmbeddingReply))]
[JsonSerializable(typeof(ChatMaterial))]
[JsonSerializable(typeof(ChatVerdict))]
internal sealed partial class ChatJson : JsonSerializerContext
{
    /// <summary>Chinese is written as it is.</summary>
    public static ChatJson Plain { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
