using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Merging;

/// <summary>
/// Rows that belong to a person and go over with him. What went is written down, so that exactly that comes back; what his conversations
/// brought since comes with it.
/// </summary>
internal static class MergedRows
{
    // Names of ours: table, its key, what else names the person beside the column contact_id and the document's contactId, and
    // whether the document names the conversation.
    private static readonly (string Table, string Key, string? Also, bool HasBody, bool OfConversation)[] Kinds =
    [
        ("touchpoints", "id", null, true, true),
        ("tag_observations", "id", "seen_of = CASE WHEN seen_of IS NULL THEN NULL ELSE (SELECT row FROM contacts c WHERE c.id = @to) END", true, true),
        ("tag_assignments", "id", "contact = (SELECT row FROM contacts c WHERE c.id = @to)", true, false),
        ("orders", "id", "version = version + 1", true, false),
        ("form_results", "id", null, true, true),
        ("routing_decisions", "id", null, true, true),
        ("contact_edits", "id", null, true, false),
        ("link_clicks", "row", null, false, false),
    ];

    /// <summary>Everything of one becomes the other's.</summary>
    public static void GoOver(Session session, string mergeId, string from, string to)
    {
        foreach (var (table, key, also, hasBody, _) in Kinds)
        {
            session.Execute(
                $"INSERT INTO merged_rows (merge_id, kind, row_id) SELECT @merge, '{table}', CAST({key} AS TEXT) FROM {table} WHERE contact_id = @from",
                ("@merge", mergeId),
                ("@from", from));
            Move(session, table, also, hasBody, "contact_id = @from", ("@to", to), ("@from", from));
        }

        TurnReviews(session, to);
    }

    /// <summary>What went over with a merge comes back, and what came since of the conversations that come back.</summary>
    public static void ComeBack(Session session, string mergeId, string from, string to, IReadOnlyList<string> conversationIds)
    {
        var conversations = Json.Write(conversationIds);
        foreach (var (table, key, also, hasBody, ofConversation) in Kinds)
        {
            Move(
                session,
                table,
                also,
                hasBody,
                $"contact_id = @from AND CAST({key} AS TEXT) IN (SELECT row_id FROM merged_rows WHERE merge_id = @merge AND kind = '{table}')",
                ("@to", to),
                ("@from", from),
                ("@merge", mergeId));
            if (ofConversation)
            {
                Move(
                    session,
                    table,
                    also,
                    hasBody,
                    "contact_id = @from AND body ->> '$.conversationId' IN (SELECT value FROM json_each(@conversations))",
                    ("@to", to),
                    ("@from", from),
                    ("@conversations", conversations));
            }
        }

        TurnReviews(session, to);
        session.Execute("DELETE FROM merged_rows WHERE merge_id = @merge", ("@merge", mergeId));
    }

    // What would stand there twice (one rule's word on one cause) stays where it is.
    private static void Move(
        Session session, string table, string? also, bool hasBody, string where, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var body = !hasBody ? ""
            : table == "orders" ? ", body = json_set(body, '$.contactId', @to, '$.version', version + 1)"
            : ", body = json_set(body, '$.contactId', @to)";
        session.Execute($"UPDATE OR IGNORE {table} SET contact_id = @to{body}{(also is null ? "" : ", " + also)} WHERE {where}", values);
    }

    /// <summary>What reviewers said is of whom they said it of now.</summary>
    private static void TurnReviews(Session session, string to) => session.Execute(
        """
        UPDATE tag_reviews SET body = json_set(body, '$.contactId', @to)
        WHERE observation_id IN (SELECT id FROM tag_observations WHERE contact_id = @to) AND body ->> '$.contactId' <> @to
        """,
        ("@to", to));
}
