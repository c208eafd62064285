using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Scrm.Core.Answers;
using Scrm.Core.Dialogues;

namespace Scrm.AgentConsole.Api;

/// <summary>What a tried chat remembers between two messages; the client carries it without reading it.</summary>
internal sealed record TryState(FormRun? Run, BotMemory Memory)
{
    private const int Longest = 100_000;

    // By reflection: the source generator would drop what members begin with.
    private static readonly JsonSerializerOptions Json = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    /// <summary>The state of a text; null when it is none of ours. No text: a chat that begins.</summary>
    public static TryState? Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return new TryState(null, BotMemory.Empty);
        }

        try
        {
            var state = text.Length > Longest ? null : JsonSerializer.Deserialize<TryState>(Encoding.UTF8.GetString(Convert.FromBase64String(text)), Json);
            return state is { Memory: { OfferedArticleIds: not null, Tried: not null, Choices: not null, MenuPath: not null } }
                && (state.Run is null || (state.Run.Filled is { } filled && filled.All(f => f is { Key: not null, Label: not null })))
                ? state
                : null;
        }
        catch (Exception wrong) when (wrong is FormatException or JsonException)
        {
            return null;
        }
    }

    public string Write() => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(this, Json));
}
