namespace Scrm.Tests.Faults.Checks;

/// <summary>A conversation changes hands, as its transcript and its stored decision tell.</summary>
/// <param name="ConversationId">Which.</param>
/// <param name="Kind">The notice: handoff, assigned, returned or resolved.</param>
/// <param name="AgentId">Who got it; with assigned only.</param>
/// <param name="Rule">Why he; null: nothing is stored.</param>
/// <param name="Priority">How early it was to be served; with assigned only.</param>
/// <param name="At">When.</param>
internal sealed record HandOver(string ConversationId, string Kind, string? AgentId, string? Rule, int Priority, DateTimeOffset At)
{
    /// <summary>Everything that changed hands, in the order of commits.</summary>
    public static Task<IReadOnlyList<HandOver>> AllAsync(StoreReader store) => store.ReadAsync(
        """
        SELECT m.conversation_id, m.body ->> '$.notice.kind', d.to_agent_id, d.body ->> '$.rule', coalesce(d.body ->> '$.priority', 0), m.body ->> '$.at'
        FROM messages m LEFT JOIN routing_decisions d ON m.body ->> '$.notice.kind' = 'assigned'
            AND d.conversation_id = m.conversation_id AND d.kind = 'assigned' AND d.body ->> '$.at' = m.body ->> '$.at'
        WHERE m.body ->> '$.notice.kind' IN ('handoff', 'assigned', 'returned', 'resolved') ORDER BY m.row
        """,
        reader => new HandOver(
            reader.GetString(0),
            reader.GetString(1),
            reader.IsDBNull(2) ? null : reader.GetString(2),
            reader.IsDBNull(3) ? null : reader.GetString(3),
            reader.GetInt32(4),
            DateTimeOffset.Parse(reader.GetString(5), System.Globalization.CultureInfo.InvariantCulture)));
}
