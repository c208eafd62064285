using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scrm.Core.Dialogues;

namespace Scrm.Core.Forms;

/// <summary>What the company's address is told of a finished form.</summary>
public static class HookBody
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The body, the same for every try.</summary>
    public static byte[] Of(FormResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("type", "form.done");
            json.WriteString("timestamp", result.EndedAt);
            json.WriteStartObject("data");
            json.WriteString("id", result.Id);
            json.WriteString("form", result.FormId);
            json.WriteString("name", result.FormName);
            json.WriteNumber("version", result.Version);
            json.WriteString("conversationId", result.ConversationId);
            json.WriteString("contactId", result.ContactId);
            json.WriteString("contactName", result.ContactName);
            json.WriteString("inboxId", result.InboxId);
            json.WriteString("startedAt", result.StartedAt);
            json.WriteStartObject("values");
            foreach (var field in result.Fields)
            {
                json.WriteString(field.Key, field.Value);
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
