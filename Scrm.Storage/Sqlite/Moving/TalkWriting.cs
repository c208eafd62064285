using System.Text.Json;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Conversations;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Moving;

/// <summary>Writes conversations and lines that come from elsewhere, with the words they are found by.</summary>
internal static class TalkWriting
{
    /// <summary>A conversation's tags, and whom it called.</summary>
    public static void Conversation(Session session, JsonElement fields)
    {
        var id = fields.GetProperty("id").GetString();
        session.Execute(
            "INSERT OR IGNORE INTO conversation_tags (conversation_id, name) SELECT @id, value FROM json_each(@tags)",
            ("@id", id),
            ("@tags", fields.GetProperty("body").TryGetProperty("tags", out var tags) ? tags.GetRawText() : "[]"));
        session.Execute(
            "INSERT INTO conversation_mentions (agent_id, conversation_id) SELECT value, @id FROM json_each(@agents)",
            ("@id", id),
            ("@agents", fields.GetProperty("mentioned").GetRawText()));
    }

    /// <summary>A line.</summary>
    public static void Message(Session session, string record, JsonElement fields)
    {
        var body = fields.GetProperty("body").GetRawText();
        MessageRows.Add(session, new MessageDocument(Json.Read<Message>(body), body));
    }
}
