using System.Text.Encodings.Web;
using System.Text.Json;

namespace Scrm.Core.Examples;

/// <summary>Writes examples as <see cref="ExampleFileReader"/> reads them.</summary>
public static class ExampleFileWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Worked dialogues, one a line.</summary>
    public static byte[] Of(IReadOnlyList<WishExample> examples) => Lines(examples, (json, example) =>
    {
        json.WriteString("id", example.Id);
        json.WriteStartArray("turns");
        foreach (var turn in example.Dialogue.Turns)
        {
            json.WriteStartArray();
            json.WriteStringValue(turn.ByContact ? "u" : "s");
            json.WriteStringValue(turn.Text);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("gold");
        foreach (var tag in example.Dialogue.Tags)
        {
            json.WriteStartObject();
            json.WriteString("domain", tag.Domain);
            json.WriteString("slot", tag.Slot);
            json.WriteString("value", tag.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>Texts with their intents, one a line.</summary>
    public static byte[] Of(IReadOnlyList<IntentText> examples) => Lines(examples, (json, example) =>
    {
        json.WriteString("text", example.Example.Text);
        json.WriteString("intent", example.Example.Intent);
    });

    /// <summary>Texts with whether they complain, one a line.</summary>
    public static byte[] Of(IReadOnlyList<ComplaintText> examples) => Lines(examples, (json, example) =>
    {
        json.WriteString("text", example.Example.Text);
        json.WriteNumber("complaint", example.Example.Complaint ? 1 : 0);
    });

    private static byte[] Lines<T>(IReadOnlyList<T> examples, Action<Utf8JsonWriter, T> write)
    {
        using var file = new MemoryStream();
        using var json = new Utf8JsonWriter(file, Options);
        foreach (var example in examples)
        {
            json.WriteStartObject();
            write(json, example);
            json.WriteEndObject();
            json.Flush();
            json.Reset(file);
            file.Write("\n"u8);
        }

        return file.ToArray();
    }
}
