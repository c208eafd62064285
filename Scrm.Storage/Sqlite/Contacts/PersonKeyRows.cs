using Scrm.Core.Contacts;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Contacts;

/// <summary>Keeps what people are known by in step with the people.</summary>
internal static class PersonKeyRows
{
    /// <summary>Writes what has changed; a new key is fresh.</summary>
    public static void Save(Session session, string contactId, IReadOnlyList<PersonKey> keys)
    {
        var stored = session.All(
            "SELECT kind, value FROM person_keys WHERE contact_id = @contact",
            reader => new PersonKey(Word.To<PersonKeyKind>(reader.GetString(0)), reader.GetString(1)),
            ("@contact", contactId));
        foreach (var gone in stored.Except(keys))
        {
            session.Execute(
                "DELETE FROM person_keys WHERE kind = @kind AND value = @value AND contact_id = @contact",
                ("@kind", Word.Of(gone.Kind)),
                ("@value", gone.Value),
                ("@contact", contactId));
        }

        foreach (var fresh in keys.Except(stored))
        {
            session.Execute(
                "INSERT INTO person_keys (kind, value, contact_id, fresh) VALUES (@kind, @value, @contact, 1)",
                ("@kind", Word.Of(fresh.Kind)),
                ("@value", fresh.Value),
                ("@contact", contactId));
        }
    }

    /// <summary>Keys as a JSON list of pairs, for statements over several of them.</summary>
    public static string ListOf(IReadOnlyList<PersonKey> keys) => Json.Write(keys.Select(k => new[] { Word.Of(k.Kind), k.Value }).ToArray());
}
