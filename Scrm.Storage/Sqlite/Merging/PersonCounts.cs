using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Segments.Facts;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Facts;

namespace Scrm.Storage.Sqlite.Merging;

/// <summary>What is counted of one person, made anew from transcripts and timeline: gives what the commits gave one after another.</summary>
internal static class PersonCounts
{
    private static readonly string Inbound = Word.Of(MessageDirection.In);
    private static readonly string Event = Word.Of(MessageType.Event);

    /// <summary>Takes all counts out.</summary>
    public static void Clear(Session session, string contactId)
    {
        foreach (var table in new[] { "contact_days", "contact_codes" })
        {
            session.Execute($"DELETE FROM {table} WHERE contact = (SELECT row FROM contacts WHERE id = @contact)", ("@contact", contactId));
        }

        session.Execute("DELETE FROM contact_activity WHERE contact_id = @contact", ("@contact", contactId));
        session.Execute("DELETE FROM contact_figures WHERE contact_id = @contact", ("@contact", contactId));

        // A picture of time 0 is computed anew, even if nobody comes to do it at once.
        session.Execute("UPDATE personas SET computed_at = 0 WHERE contact_id = @contact", ("@contact", contactId));
    }

    /// <summary>Counts the person anew.</summary>
    public static void Make(Session session, string contactId)
    {
        Clear(session, contactId);
        session.Execute(
            """
            INSERT INTO contact_activity (contact_id, hour, messages)
            SELECT @contact, unixepoch(m.body ->> '$.at') / 3600 AS hour, count(*)
            FROM conversations c JOIN messages m ON m.conversation_id = c.id
            WHERE c.contact_id = @contact AND m.body ->> '$.direction' = @in AND m.body ->> '$.content.type' <> @event GROUP BY hour
            """,
            ("@contact", contactId),
            ("@in", Inbound),
            ("@event", Event));
        session.Execute(
            """
            INSERT INTO contact_days (kind, day, contact, n)
            SELECT @kind, unixepoch(m.body ->> '$.at') / 86400 AS day, p.row, count(*)
            FROM contacts p JOIN conversations c ON c.contact_id = p.id JOIN messages m ON m.conversation_id = c.id
            WHERE p.id = @contact AND m.body ->> '$.direction' = @in GROUP BY day
            """,
            ("@kind", Activities.Message),
            ("@contact", contactId),
            ("@in", Inbound));
        session.Execute(
            """
            INSERT INTO contact_days (kind, day, contact, n)
            SELECT kind, @all, contact, sum(n) FROM contact_days
            WHERE contact = (SELECT row FROM contacts WHERE id = @contact) AND kind = @kind GROUP BY kind, contact
            """,
            ("@all", ActivityRows.AllDays),
            ("@contact", contactId),
            ("@kind", Activities.Message));
        foreach (var touchpoint in session.All(
            "SELECT body FROM touchpoints WHERE contact_id = @contact", reader => Json.Read<Touchpoint>(reader.GetString(0)), ("@contact", contactId)))
        {
            ActivityRows.AddTouch(session, touchpoint);
        }
    }
}
