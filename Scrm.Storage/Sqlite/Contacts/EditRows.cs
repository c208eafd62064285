using Scrm.Core.Contacts;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Contacts;

/// <summary>Writes the rows of what was changed of people.</summary>
internal static class EditRows
{
    /// <summary>Adds them.</summary>
    public static void Add(Session session, IReadOnlyList<(ContactEdit Edit, string Body)> edits)
    {
        foreach (var (edit, body) in edits)
        {
            session.Execute(
                "INSERT INTO contact_edits (id, contact_id, at, body) VALUES (@id, @contact, @at, @body)",
                ("@id", edit.Id),
                ("@contact", edit.ContactId),
                ("@at", Instant.Of(edit.At)),
                ("@body", body));
        }
    }
}
