using Scrm.Core.Contacts;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Facts;

namespace Scrm.Storage.Sqlite.Contacts;

/// <summary>Writes the rows of people.</summary>
internal static class ContactRows
{
    /// <summary>Saves when the stored version is the one before; false otherwise, or when an identity is another person's.</summary>
    public static bool TrySave(Session session, ContactDocument document)
    {
        if (!(document.Contact.Version == 1 ? TryAdd(session, document) : TryReplace(session, document)))
        {
            return false;
        }

        PersonKeyRows.Save(session, document.Contact.Id, document.Keys);
        return true;
    }

    /// <summary>Brings back somebody who was gone, where he was if that place is free; false when he or an identity of his is there.</summary>
    public static bool TryRestore(Session session, ContactDocument document, long row)
    {
        if (!TryAdd(session, document, session.Number("SELECT row FROM contacts WHERE row = @row", ("@row", row)) is null ? row : null))
        {
            return false;
        }

        PersonKeyRows.Save(session, document.Contact.Id, document.Keys);
        return true;
    }

    private static bool TryAdd(Session session, ContactDocument document, long? place = null)
    {
        var contact = document.Contact;
        var row = session.Number(
            "INSERT OR IGNORE INTO contacts (row, id, version, name, body) VALUES (@row, @id, @version, @name, @body) RETURNING row",
            ("@row", place),
            ("@id", contact.Id),
            ("@version", contact.Version),
            ("@name", contact.Name),
            ("@body", document.Body));
        if (row is null || !contact.Identities.All(identity => TryAddIdentity(session, contact.Id, identity)))
        {
            return false;
        }

        AddWords(session, row, document);
        FactRows.Save(session, row.Value, contact);
        PersonaRows.Begin(session, contact);
        return true;
    }

    private static bool TryReplace(Session session, ContactDocument document)
    {
        var contact = document.Contact;
        var (row, name) = session.First(
            "SELECT row, name FROM contacts WHERE id = @id AND version = @expected",
            reader => (reader.GetInt64(0), reader.GetString(1)),
            ("@id", contact.Id),
            ("@expected", contact.Version - 1));
        if (name is null || !TrySaveIdentities(session, contact))
        {
            return false;
        }

        session.Execute(
            "UPDATE contacts SET version = @version, name = @name, body = @body WHERE row = @row",
            ("@version", contact.Version),
            ("@name", contact.Name),
            ("@body", document.Body),
            ("@row", row));
        FactRows.Save(session, row, contact);
        if (name != contact.Name)
        {
            session.Execute("DELETE FROM contact_words WHERE rowid = @row", ("@row", row));
            AddWords(session, row, document);
        }

        return true;
    }

    private static bool TrySaveIdentities(Session session, Contact contact)
    {
        var stored = session.All(
            "SELECT inbox_id, external_id FROM contact_identities WHERE contact_id = @id",
            reader => (InboxId: reader.GetString(0), ExternalId: reader.GetString(1)),
            ("@id", contact.Id));
        var wanted = contact.Identities.Select(identity => (identity.InboxId, identity.ExternalId)).ToHashSet();
        foreach (var (inboxId, externalId) in stored.Where(identity => !wanted.Contains(identity)))
        {
            session.Execute(
                "DELETE FROM contact_identities WHERE inbox_id = @inbox AND external_id = @external",
                ("@inbox", inboxId),
                ("@external", externalId));
        }

        return contact.Identities.ExceptBy(stored, identity => (identity.InboxId, identity.ExternalId))
            .All(identity => TryAddIdentity(session, contact.Id, identity));
    }

    private static bool TryAddIdentity(Session session, string contactId, ContactIdentity identity) => session.Execute(
        """
        INSERT OR IGNORE INTO contact_identities (inbox_id, external_id, contact_id, contact)
        SELECT @inbox, @external, id, row FROM contacts WHERE id = @contact
        """,
        ("@inbox", identity.InboxId),
        ("@external", identity.ExternalId),
        ("@contact", contactId)) == 1;

    private static void AddWords(Session session, long? row, ContactDocument document)
    {
        if (document.Words.Length > 0)
        {
            session.Execute(
                "INSERT INTO contact_words (rowid, words) VALUES (@row, @words)",
                ("@row", row),
                ("@words", document.Words));
        }
    }
}
