using Scrm.Core.Contacts;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Facts;

namespace Scrm.Storage.Sqlite.Contacts;

/// <summary>Writes what is known of people beside the person: timeline and tags.</summary>
internal static class PersonRows
{
    /// <summary>Adds to the timeline, puts and takes off tags.</summary>
    public static void Save(
        Session session,
        IReadOnlyList<(Touchpoint Touchpoint, string Body)> touchpoints,
        IReadOnlyList<(TagAssignment Tag, string Body)> tags,
        IReadOnlyList<string> tagsRemoved)
    {
        foreach (var (touchpoint, body) in touchpoints)
        {
            session.Execute(
                "INSERT INTO touchpoints (id, contact_id, at, body) VALUES (@id, @contact, @at, @body)",
                ("@id", touchpoint.Id),
                ("@contact", touchpoint.ContactId),
                ("@at", Instant.Of(touchpoint.At)),
                ("@body", body));
            ActivityRows.AddTouch(session, touchpoint);
        }

        foreach (var id in tagsRemoved)
        {
            session.Execute("DELETE FROM tag_assignments WHERE id = @id", ("@id", id));
        }

        foreach (var (tag, body) in tags)
        {
            session.Execute(
                """
                INSERT INTO tag_assignments (id, contact_id, expires_at, body) VALUES (@id, @contact, @expires, @body)
                ON CONFLICT (id) DO UPDATE SET contact_id = excluded.contact_id, expires_at = excluded.expires_at, body = excluded.body
                """,
                ("@id", tag.Id),
                ("@contact", tag.ContactId),
                ("@expires", Instant.Of(tag.ExpiresAt)),
                ("@body", body));
            TagFactRows.Save(session, tag);
        }
    }
}
