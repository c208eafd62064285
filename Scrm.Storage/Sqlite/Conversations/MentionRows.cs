using Scrm.Core.Mentions;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <summary>Writes the rows of whom notes call.</summary>
internal static class MentionRows
{
    /// <summary>Adds them.</summary>
    public static void Add(Session session, IReadOnlyList<(Mention Mention, string Body)> mentions)
    {
        foreach (var (mention, body) in mentions)
        {
            session.Execute(
                "INSERT OR IGNORE INTO mentions (id, agent_id, conversation_id, at, body) VALUES (@id, @agent, @conversation, @at, @body)",
                ("@id", mention.Id),
                ("@agent", mention.AgentId),
                ("@conversation", mention.ConversationId),
                ("@at", Instant.Of(mention.At)),
                ("@body", body));
        }
    }
}
