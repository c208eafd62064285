namespace Scrm.Storage.Sqlite.Moving;

/// <summary>Conversations, their lines, what is on its way, and why they went where they went.</summary>
internal static class TalkTables
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<TableKind> All { get; } =
    [
        new("conversation", "conversations", "row", "id body!")
        {
            Read =
            [
                (
                    "mentioned",
                    """
                    json((SELECT json_group_array(agent_id) FROM (
                        SELECT agent_id FROM conversation_mentions WHERE conversation_id = t.id ORDER BY agent_id)))
                    """),
            ],
            Derived =
            [
                ("version", TableKinds.Of("version")), ("inbox_id", TableKinds.Of("inboxId")), ("contact_id", TableKinds.Of("contactId")),
                ("external_id", $"coalesce({TableKinds.Of("externalId")}, '')"),
                ("contact_name", TableKinds.Of("contactName")), ("status", TableKinds.Of("status")), ("owner", TableKinds.Of("owner.kind")),
                ("agent_id", TableKinds.Of("owner.agentId")), ("team_id", TableKinds.Of("teamId")), ("waiting_since", TableKinds.Time("waitingSince")),
                ("updated_at", TableKinds.Time("updatedAt")), ("weight", $"coalesce({TableKinds.Of("weight")}, 1)"),
                ("offered_to", TableKinds.Of("offer.toAgentId")), ("channel", $"coalesce({TableKinds.Of("channel")}, '')"),
                ("priority", $"coalesce({TableKinds.Of("priority")}, 0)"), ("language", TableKinds.Of("language")),
                ("active_at", $"coalesce({TableKinds.Time("lastMessage.at")}, {TableKinds.Time("createdAt")})"),
            ],
            Beside = TalkWriting.Conversation,
        },
        new("mention", "mentions", "id", "id readAt=read_at")
        {
            Read = [("body", "json(json_remove(body, '$.readAt'))")],
            Derived =
            [
                ("agent_id", TableKinds.Of("agentId")), ("conversation_id", TableKinds.Of("conversationId")), ("at", TableKinds.Time("at")),
                ("body", "@r -> '$.body'"),
            ],
        },
        new("message", "messages", "row", "id body!") { Write = TalkWriting.Message },
        new("outbox", "outbox", "message_id", "id=message_id due=due_at attempts holder until=held_until body!")
        {
            Derived = [("conversation_id", TableKinds.Of("conversationId")), ("seq", TableKinds.Of("seq")), ("passive", TableKinds.Of("passive"))],
        },
        new("receipt", "receipts", "id", "at=received_at status road passive=passive_body# passiveMessage=passive_message_id attempts error=last_error body!")
        {
            Derived = [("inbox_id", TableKinds.Of("inboxId")), ("dedupe_key", TableKinds.Of("dedupeKey")), ("external_id", TableKinds.Of("externalId"))],
        },
        new("decision", "routing_decisions", "row", "id body!")
        {
            GoesOver = "id",
            Derived =
            [
                ("conversation_id", TableKinds.Of("conversationId")), ("contact_id", TableKinds.Of("contactId")), ("kind", TableKinds.Of("kind")),
                ("from_team_id", TableKinds.Of("fromTeamId")),
                ("to_agent_id", $"CASE WHEN {TableKinds.Of("kind")} <> 'offered' THEN {TableKinds.Of("toAgentId")} END"), ("at", TableKinds.Time("at")),
            ],
        },
        new("teamTurn", "team_turns", "team_id", "team=team_id turn agent=agent_id"),
        new("agentSeat", "agent_seats", "agent_id", "agent=agent_id moved=moved_at"),
    ];
}
