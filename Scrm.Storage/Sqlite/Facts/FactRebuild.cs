using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Segments.Facts;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Facts;

/// <summary>Makes the facts anew from contacts, tags, transcripts and timelines; gives what the commits gave one after another.</summary>
internal static class FactRebuild
{
    private const string Flag = "factsToBuild";
    private static readonly string Inbound = Word.Of(MessageDirection.In);

    /// <summary>Does it once for a store from before there were facts.</summary>
    public static Task RunOnceAsync(SqliteStore store, CancellationToken cancellationToken) =>
        store.WriteAsync(session => RunOnce(session) ? Written.Keep(true) : Written.Undo(false), cancellationToken);

    /// <summary>The same inside a write; false: there was nothing to do.</summary>
    public static bool RunOnce(Session session)
    {
        if (session.Number("SELECT revision FROM revisions WHERE kind = @kind", ("@kind", Flag)) is not 1)
        {
            return false;
        }

        Run(session);
        session.Execute("DELETE FROM revisions WHERE kind = @kind", ("@kind", Flag));
        return true;
    }

    /// <summary>Does it inside a write.</summary>
    public static void Run(Session session)
    {
        session.Run(
            """
            DELETE FROM contact_days; DELETE FROM contact_codes;
            UPDATE contact_identities SET contact = (SELECT row FROM contacts c WHERE c.id = contact_id);
            UPDATE tag_observations SET seen_of = (SELECT row FROM contacts c WHERE c.id = contact_id) WHERE body ->> '$.kind' = 'seen';
            """);
        foreach (var (row, contact) in session.All("SELECT row, body FROM contacts", r => (r.GetInt64(0), Json.Read<Contact>(r.GetString(1)))))
        {
            FactRows.Save(session, row, contact);
        }

        foreach (var tag in session.All("SELECT body FROM tag_assignments", r => Json.Read<TagAssignment>(r.GetString(0))))
        {
            TagFactRows.Save(session, tag);
        }

        foreach (var touchpoint in session.All("SELECT body FROM touchpoints", r => Json.Read<Touchpoint>(r.GetString(0))))
        {
            ActivityRows.AddTouch(session, touchpoint);
        }

        CountMessages(session);
        ActivityRows.AddUp(session, Activities.Message);
        session.Run(
            """
            UPDATE contact_facts SET value = p.value, revenue = p.revenue, participation = p.participation, influence = p.influence,
                role = p.role, stage = p.stage, preferred_channel = p.preferred_channel, preferred_hour = p.preferred_hour
            FROM personas p JOIN contacts c ON c.id = p.contact_id WHERE c.row = contact_facts.contact
            """);
    }

    // Transcripts are long: SQLite counts them itself.
    private static void CountMessages(Session session) => session.Execute(
        """
        INSERT INTO contact_days (kind, day, contact, n)
        SELECT @kind, unixepoch(m.body ->> '$.at') / 86400 AS day, p.row, count(*)
        FROM messages m JOIN conversations c ON c.id = m.conversation_id JOIN contacts p ON p.id = c.contact_id
        WHERE m.body ->> '$.direction' = @in
        GROUP BY day, p.row
        """,
        ("@kind", Activities.Message),
        ("@in", Inbound));
}
