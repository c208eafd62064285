using System.Text.Json;
using Scrm.Core.Contacts;
using Scrm.Core.Personas;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Search;
using Scrm.Storage.Sqlite.Contacts;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Facts;

namespace Scrm.Storage.Sqlite.Moving;

/// <summary>Writes people who come from elsewhere, with all that the embedded store keeps beside them.</summary>
internal static class PeopleWriting
{
    /// <summary>A person: identities, keys, facts, codes and the words of the name.</summary>
    public static void Contact(Session session, string record, JsonElement fields)
    {
        var body = fields.GetProperty("body").GetRawText();
        var contact = Json.Read<Contact>(body);
        var row = session.Number(
            "INSERT INTO contacts (id, version, name, body) VALUES (@id, @version, @name, @body) RETURNING row",
            ("@id", contact.Id),
            ("@version", fields.GetProperty("version").GetInt64()),
            ("@name", contact.Name),
            ("@body", body))!.Value;
        foreach (var identity in contact.Identities)
        {
            session.Execute(
                "INSERT INTO contact_identities (inbox_id, external_id, contact_id, contact) VALUES (@inbox, @external, @id, @row)",
                ("@inbox", identity.InboxId),
                ("@external", identity.ExternalId),
                ("@id", contact.Id),
                ("@row", row));
        }

        PersonKeyRows.Save(session, contact.Id, ContactKeys.Of(contact));
        session.Execute(
            """
            UPDATE person_keys SET fresh = 0 WHERE contact_id = @id
            AND (kind, value) NOT IN (SELECT value ->> '$[0]', value ->> '$[1]' FROM json_each(@r, '$.fresh'))
            """,
            ("@id", contact.Id),
            ("@r", record));
        session.Execute(
            "INSERT INTO contact_codes (code, contact) SELECT value, @row FROM json_each(@r, '$.codes')", ("@row", row), ("@r", record));
        FactRows.Save(session, row, contact);
        if (SearchWords.Index(contact.Name) is { Length: > 0 } words)
        {
            session.Execute("INSERT INTO contact_words (rowid, words) VALUES (@row, @words)", ("@row", row), ("@words", words));
        }
    }

    /// <summary>A picture; one at 0 is still to be computed.</summary>
    public static void Persona(Session session, string record, JsonElement fields)
    {
        var (contactId, at, body) = (fields.GetProperty("contact").GetString(), fields.GetProperty("at").GetInt64(), fields.GetProperty("body").GetRawText());
        if (at > 0)
        {
            PersonaRows.Save(session, Json.Read<Persona>(body), body);
            return;
        }

        session.Execute("INSERT INTO personas (contact_id, body) VALUES (@contact, @body)", ("@contact", contactId), ("@body", body));
    }

    /// <summary>What conditions ask of a tag.</summary>
    public static void TagFacts(Session session, JsonElement fields) =>
        TagFactRows.Save(session, Json.Read<TagAssignment>(fields.GetProperty("body").GetRawText()));
}
