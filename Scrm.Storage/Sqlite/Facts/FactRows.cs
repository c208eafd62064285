using Scrm.Core.Contacts;
using Scrm.Core.Segments.Facts;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Facts;

/// <summary>Writes what conditions ask of a contact itself, in the commit that writes the contact.</summary>
internal static class FactRows
{
    /// <summary>Replaces them.</summary>
    public static void Save(Session session, long row, Contact contact)
    {
        session.Execute(
            """
            INSERT INTO contact_facts (contact, first_seen, last_seen, following, source) VALUES (@row, @first, @last, @following, @source)
            ON CONFLICT (contact) DO UPDATE SET
                first_seen = excluded.first_seen, last_seen = excluded.last_seen, following = excluded.following, source = excluded.source
            """,
            ("@row", row),
            ("@first", Instant.Of(contact.CreatedAt)),
            ("@last", Instant.Of(contact.LastSeenAt)),
            ("@following", contact.Following is { } following ? following ? 1 : 0 : null),
            ("@source", contact.Source));
        SaveAttributes(session, row, contact.Attributes);
    }

    private static void SaveAttributes(Session session, long row, IReadOnlyDictionary<string, string> attributes)
    {
        session.Execute(
            "DELETE FROM contact_attributes WHERE contact = @row AND name NOT IN (SELECT value FROM json_each(@names))",
            ("@row", row),
            ("@names", Json.Write(attributes.Keys.ToList())));
        foreach (var (name, text) in attributes)
        {
            var fact = AttributeFact.Of(name, text);
            session.Execute(
                """
                INSERT INTO contact_attributes (name, contact, text, folded, number, day) VALUES (@name, @row, @text, @folded, @number, @day)
                ON CONFLICT (name, contact) DO UPDATE SET text = excluded.text, folded = excluded.folded, number = excluded.number, day = excluded.day
                WHERE text <> excluded.text
                """,
                ("@name", name),
                ("@row", row),
                ("@text", text),
                ("@folded", fact.Folded),
                ("@number", fact.Number),
                ("@day", fact.Day));
        }
    }
}
