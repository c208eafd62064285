using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <summary>Writes the rows of conversations.</summary>
internal static class ConversationRows
{
    // Both ignore a broken uniqueness: a known id, or a second unresolved conversation with the identity in the inbox.
    private const string Insert = """
        INSERT OR IGNORE INTO conversations
            (id, version, inbox_id, contact_id, contact_name, status, owner, agent_id, team_id, waiting_since, updated_at, weight, offered_to, body,
             channel, priority, language, active_at, external_id)
        VALUES (@id, @expected + 1, @inbox, @contact, @name, @status, @owner, @agent, @team, @waiting, @updated, @weight, @offered, @body,
             @channel, @priority, @language, @active, @external)
        """;

    // Account and identity never change: their index is left alone.
    private const string Update = """
        UPDATE OR IGNORE conversations SET version = @expected + 1, contact_id = @contact, contact_name = @name,
            status = @status, owner = @owner, agent_id = @agent, team_id = @team, waiting_since = @waiting, updated_at = @updated,
            weight = @weight, offered_to = @offered, body = @body, channel = @channel, priority = @priority, language = @language, active_at = @active
        WHERE id = @id AND version = @expected AND inbox_id = @inbox AND external_id = @external
        """;

    /// <summary>Saves when the stored version is the expected one and no other unresolved one is in the way.</summary>
    public static bool TrySave(Session session, ConversationCommit commit, string body)
    {
        var conversation = commit.Conversation;
        var saved = session.Execute(
            commit.ExpectedVersion == 0 ? Insert : Update,
            ("@id", conversation.Id),
            ("@expected", commit.ExpectedVersion),
            ("@inbox", conversation.InboxId),
            ("@contact", conversation.ContactId),
            ("@name", conversation.ContactName),
            ("@status", Word.Of(conversation.Status)),
            ("@owner", Word.Of(conversation.Owner.Kind)),
            ("@agent", conversation.Owner.AgentId),
            ("@team", conversation.TeamId),
            ("@waiting", Instant.Of(conversation.WaitingSince)),
            ("@updated", Instant.Of(conversation.UpdatedAt)),
            ("@weight", conversation.Weight),
            ("@offered", conversation.Offer?.ToAgentId),
            ("@body", body),
            ("@channel", conversation.Channel),
            ("@priority", conversation.Priority),
            ("@language", conversation.Language),
            ("@active", Instant.Of(conversation.LastMessage?.At ?? conversation.CreatedAt)),
            ("@external", conversation.ExternalId));
        if (saved == 1)
        {
            SaveTags(session, conversation);
            AddMentions(session, commit);
        }

        return saved == 1;
    }

    /// <summary>True when the owner's open conversations weigh too much, this one counted.</summary>
    public static bool IsOverCapacity(Session session, ConversationCommit commit) =>
        commit is { OwnerCapacity: { } capacity, Conversation.Owner.AgentId: { } agent }
        && session.Number("SELECT sum(weight) FROM conversations WHERE agent_id = @agent AND status = 'open'", ("@agent", agent)) > capacity;

    // Who was called once stays called.
    private static void AddMentions(Session session, ConversationCommit commit)
    {
        if (commit.Messages.Any(line => line.Mentions.Count > 0))
        {
            session.Execute(
                "INSERT OR IGNORE INTO conversation_mentions (agent_id, conversation_id) SELECT value, @id FROM json_each(@agents)",
                ("@id", commit.Conversation.Id),
                ("@agents", Json.Write(commit.Conversation.Mentioned)));
        }
    }

    private static void SaveTags(Session session, Conversation conversation)
    {
        var names = Json.Write(conversation.Tags);
        session.Execute(
            "DELETE FROM conversation_tags WHERE conversation_id = @id AND name NOT IN (SELECT value FROM json_each(@names))",
            ("@id", conversation.Id),
            ("@names", names));
        if (conversation.Tags.Count > 0)
        {
            session.Execute(
                "INSERT OR IGNORE INTO conversation_tags (conversation_id, name) SELECT @id, value FROM json_each(@names)",
                ("@id", conversation.Id),
                ("@names", names));
        }
    }
}
