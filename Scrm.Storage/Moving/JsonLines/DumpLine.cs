using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Scrm.Storage.Moving.JsonLines;

/// <summary>One line of a file of records: a record with its own hash, the end of a kind, or the end of all.</summary>
/// <param name="Kind">Whose; null: the end of all.</param>
/// <param name="Record">The record as it is written; null: an end.</param>
/// <param name="Count">Of an end: how many there were.</param>
/// <param name="Hash">Of a kind's end: the hash of all its records.</param>
internal sealed record DumpLine(string? Kind, string? Record, long Count = 0, string? Hash = null)
{
    private const int HashLength = 16;

    /// <summary>A record.</summary>
    public static string Of(string kind, string record) => $$"""{"kind":"{{kind}}","hash":"{{HashOf(record)}}","record":{{record}}}""";

    /// <summary>The end of a kind.</summary>
    public static string End(string kind, Tally tally) => $$"""{"kind":"{{kind}}","count":{{tally.Count}},"all":"{{tally.Hash}}"}""";

    /// <summary>The end of all.</summary>
    public static string EndOfAll(long count) => $$"""{"end":true,"count":{{count}}}""";

    /// <summary>What a line says; null: it is damaged.</summary>
    public static DumpLine? Read(string line)
    {
        try
        {
            using var parsed = JsonDocument.Parse(line);
            var fields = parsed.RootElement;
            if (fields.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            if (fields.TryGetProperty("end", out _))
            {
                return new DumpLine(null, null, fields.GetProperty("count").GetInt64());
            }

            var kind = fields.GetProperty("kind").GetString()!;
            if (!fields.TryGetProperty("record", out var record))
            {
                return new DumpLine(kind, null, fields.GetProperty("count").GetInt64(), fields.GetProperty("all").GetString());
            }

            var text = record.GetRawText();
            return fields.GetProperty("hash").GetString() == HashOf(text) ? new DumpLine(kind, text) : null;
        }
        catch (Exception damage) when (damage is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static string HashOf(string record) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(record)))[..HashLength];
}
