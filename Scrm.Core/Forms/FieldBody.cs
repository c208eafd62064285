using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Scrm.Core.Forms;

/// <summary>What the company's address is asked about one answer.</summary>
public static class FieldBody
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The body.</summary>
    public static byte[] Of(FieldQuestion question, DateTimeOffset now)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("type", "form.field");
            json.WriteString("timestamp", now);
            json.WriteStartObject("data");
            json.WriteString("form", question.Form.Id);
            json.WriteString("name", question.Form.Name);
            json.WriteNumber("version", question.Form.Version);
            json.WriteString("conversationId", question.ConversationId);
            json.WriteString("contactId", question.ContactId);
            json.WriteString("contactName", question.ContactName);
            json.WriteString("inboxId", question.InboxId);
            json.WriteString("startedAt", question.Run.StartedAt);
            json.WriteString("field", question.Check.Key);
            json.WriteString("value", question.Check.Value);
            json.WriteStartObject("values");
            foreach (var field in question.Run.Filled.Where(f => f.Key != question.Check.Key))
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
