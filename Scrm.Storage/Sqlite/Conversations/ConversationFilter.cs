using Scrm.Core.Conversations;
using Scrm.Storage.Sqlite.Documents;
using Scrm.Storage.Sqlite.Search;

namespace Scrm.Storage.Sqlite.Conversations;

/// <summary>A list's question in SQL: conditions of fixed text, and values.</summary>
internal sealed record ConversationFilter(string Where, (string Name, object? Value)[] Values, int Limit)
{
    private const string HasWords = """
        (c.id IN (SELECT m.conversation_id FROM messages m WHERE m.row IN (SELECT rowid FROM message_words WHERE words MATCH @words))
        OR c.contact_id IN (SELECT p.id FROM contacts p WHERE p.row IN (SELECT rowid FROM contact_words WHERE words MATCH @words)))
        """;

    /// <summary>The question, or null when nothing can be found.</summary>
    public static ConversationFilter? Of(ConversationQuery query)
    {
        var asksForWords = !string.IsNullOrWhiteSpace(query.Text);
        var words = asksForWords ? SearchWords.Query(query.Text!) : null;
        if (asksForWords && words is null)
        {
            return null;
        }

        var limit = Math.Clamp(query.Limit, 1, 200);
        var cursor = PageCursor.Read(query.Cursor);
        List<string> conditions = ["(c.updated_at, c.id) < (@at, @id)"];
        List<(string Name, object? Value)> values = [("@at", cursor.At), ("@id", cursor.Id), ("@limit", limit + 1)];

        void Add(bool asked, string condition, string? name = null, object? value = null)
        {
            if (asked)
            {
                conditions.Add(condition);
                if (name is not null)
                {
                    values.Add((name, value));
                }
            }
        }

        // Said in so many words, for the indexes of open and of unresolved conversations.
        var isOpen = query.Statuses is [ConversationStatus.Open];
        Add(isOpen, "c.status = 'open'");
        Add(!isOpen && query.Statuses.Count > 0 && !query.Statuses.Contains(ConversationStatus.Resolved), "c.status <> 'resolved'");
        Add(!isOpen && query.Statuses.Count > 0, "c.status IN (SELECT value FROM json_each(@statuses))", "@statuses", Json.Write(query.Statuses));
        Add(query.AgentId is not null, "c.agent_id = @agent", "@agent", query.AgentId);
        Add(query.OfferedTo is not null, "c.offered_to = @offered", "@offered", query.OfferedTo);
        Add(query.Unassigned, "c.agent_id IS NULL");
        Add(query.Owner is not null, "c.owner = @owner", "@owner", query.Owner is { } owner ? Word.Of(owner) : null);
        Add(query.TeamId is not null, "c.team_id = @team", "@team", query.TeamId);
        Add(query.InboxId is not null, "c.inbox_id = @inbox", "@inbox", query.InboxId);
        Add(query.ContactId is not null, "c.contact_id = @contact", "@contact", query.ContactId);
        Add(query.Tag is not null, "c.id IN (SELECT conversation_id FROM conversation_tags WHERE name = @tag)", "@tag", query.Tag);
        Add(asksForWords, HasWords, "@words", words);
        Add(query.VisibleTeamIds is not null, VisibleTo, "@teams", query.VisibleTeamIds is { } teams ? Json.Write(teams) : null);
        return new ConversationFilter(string.Join(" AND ", conditions), [.. values], limit);
    }

    /// <summary>Conversations of the teams in <c>@teams</c> or of no team.</summary>
    public const string VisibleTo = "(c.team_id IS NULL OR c.team_id IN (SELECT value FROM json_each(@teams)))";
}
