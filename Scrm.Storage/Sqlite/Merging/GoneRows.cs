using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Merging;

/// <summary>Takes out the contact who becomes part of another; the merge keeps his document.</summary>
internal static class GoneRows
{
    private static readonly string[] OfRow = ["contact_facts", "contact_attributes", "contact_days", "contact_codes"];
    private static readonly string[] OfId = ["contact_identities", "person_keys", "contact_activity", "contact_figures", "personas"];

    /// <summary>The contact himself, and what follows from him and from what was counted.</summary>
    public static void Remove(Session session, string contactId, long row)
    {
        foreach (var table in OfRow)
        {
            session.Execute($"DELETE FROM {table} WHERE contact = @row", ("@row", row));
        }

        foreach (var table in OfId)
        {
            session.Execute($"DELETE FROM {table} WHERE contact_id = @contact", ("@contact", contactId));
        }

        session.Execute("DELETE FROM contact_words WHERE rowid = @row", ("@row", row));
        session.Execute("DELETE FROM contacts WHERE row = @row", ("@row", row));
    }

    /// <summary>What rules have not seen of him yet is of the other.</summary>
    public static void Turn(Session session, string from, string to)
    {
        session.Execute(
            "UPDATE contact_signals SET body = json_set(body, '$.occasion.contactId', @to) WHERE body ->> '$.occasion.contactId' = @from",
            ("@to", to),
            ("@from", from));
    }
}
