using System.Text.Json;
using System.Text.Json.Serialization;
using Scrm.Core.Conversations;

namespace Scrm.Storage.Redis;

/// <summary>Signals between processes: the sender's name, a line's end, the signal.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BusSignal))]
internal sealed partial class SignalJson : JsonSerializerContext
{
    /// <summary>A signal for the wire.</summary>
    public static string Write(string sender, BusSignal signal) => sender + '\n' + JsonSerializer.Serialize(signal, Default.BusSignal);

    /// <summary>Who sent what; null for what this version does not understand.</summary>
    public static (string Sender, BusSignal Signal)? Read(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        try
        {
            return end > 0 && JsonSerializer.Deserialize(text.AsSpan(end + 1), Default.BusSignal) is { } signal
                ? (text[..end], signal)
                : null;
        }
        catch (Exception failure) when (failure is JsonException or NotSupportedException)
        {
            return null;
        }
    }
}
