using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Search;

namespace Scrm.Storage.Sqlite.Conversations;

/// <summary>A list's question in SQL: conditions of fixed text, and values.</summary>
internal sealed record ConversationFilter(string Where, (string Name, object? Value)[] Values)
{
    private const string HasWords = """
        (c.id IN (SELECT m.conversation_id FROM messages m WHERE m.row IN (SELECT rowid FROM message_words WHERE words MATCH @words))
        OR c.contact_id IN (SELECT p.id FROM contacts p WHERE p.row IN (SELECT rowid FROM contact_words WHERE words MATCH @words)))
        """;

    /// <summary>Conversations of the teams in <c>@teams</c> or of no team.</summary>
    public const string VisibleTo = "(c.team_id IS NULL OR c.team_id IN (SELECT value FROM json_each(@teams)))";

    /// <summary>The same, and what the agent in <c>@reader</c> owns or is offered.</summary>
    public const string VisibleToReader =
        "(c.team_id IS NULL OR c.agent_id = @reader OR c.offered_to = @reader OR c.team_id IN (SELECT value FROM json_each(@teams)))";

    /// <summary>The question without its place in the list, or null when nothing can be found.</summary>
    public static ConversationFilter? Of(ConversationQuery query)
    {
        var asksForWords = !string.IsNullOrWhiteSpace(query.Text);
        var words = asksForWords ? SearchWords.Query(query.Text!) : null;
        if (asksForWords && words is null)
        {
            return null;
        }

        var conditions = new Conditions();

        // Said in so many words, for the indexes of open and of unresolved conversations.
        var isOpen = query.Statuses is [ConversationStatus.Open];
        conditions.Add(isOpen, "c.status = 'open'");
        conditions.Add(!isOpen && query.Statuses.Count > 0 && !query.Statuses.Contains(ConversationStatus.Resolved), "c.status <> 'resolved'");
        conditions.Add(!isOpen && query.Statuses.Count > 0, "c.status IN (SELECT value FROM json_each(@statuses))", "@statuses", Json.Write(query.Statuses));
        conditions.Add(query.AgentId is not null, "c.agent_id = @agent", "@agent", query.AgentId);
        conditions.Add(query.OfferedTo is not null, "c.offered_to = @offered", "@offered", query.OfferedTo);
        conditions.Add(query.Unassigned, "c.agent_id IS NULL");
        conditions.Add(query.Owner is not null, "c.owner = @owner", "@owner", query.Owner is { } owner ? Word.Of(owner) : null);
        conditions.Add(query.TeamId is not null, "c.team_id = @team", "@team", query.TeamId);
        conditions.Add(query.InboxId is not null, "c.inbox_id = @inbox", "@inbox", query.InboxId);
        conditions.Add(query.ContactId is not null, "c.contact_id = @contact", "@contact", query.ContactId);
        conditions.Add(query.Tag is not null, "c.id IN (SELECT conversation_id FROM conversation_tags WHERE name = @tag)", "@tag", query.Tag);
        conditions.AnyOf("c.channel", "@channels", query.Channels);
        conditions.AnyOf("c.inbox_id", "@inboxes", query.InboxIds);
        conditions.AnyOf("c.team_id", "@inTeams", query.TeamIds);
        conditions.AnyOf("c.language", "@languages", query.Languages);
        conditions.Add(
            query.Tags.Count > 0,
            "c.id IN (SELECT conversation_id FROM conversation_tags WHERE name IN (SELECT value FROM json_each(@tags)))",
            "@tags",
            Json.Write(query.Tags));
        conditions.Add(query.MinPriority is not null, "c.priority >= @priority", "@priority", query.MinPriority);
        conditions.Add(query.WaitingSince is not null, "c.waiting_since <= @since", "@since", Instant.Of(query.WaitingSince));
        conditions.Add(
            query.MentionedId is not null, "c.id IN (SELECT conversation_id FROM conversation_mentions WHERE agent_id = @mentioned)", "@mentioned", query.MentionedId);
        conditions.Add(asksForWords, HasWords, "@words", words);
        if (query.VisibleTeamIds is { } teams)
        {
            conditions.Add(true, query.VisibleAgentId is null ? VisibleTo : VisibleToReader, "@teams", Json.Write(teams));
            conditions.Value(query.VisibleAgentId is not null, "@reader", query.VisibleAgentId);
        }

        return new ConversationFilter(conditions.Where, conditions.Values);
    }
}
