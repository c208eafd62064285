using Scrm.Core.Contacts;
using Scrm.Core.Members;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Contacts;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Members;

/// <inheritdoc cref="IMemberStore"/>
internal sealed class SqliteMemberStore(SqliteStore store) : IMemberStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<MemberRecord>> FindAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<MemberRecord>>(
            session => session.All(
                "SELECT body FROM members WHERE id IN (SELECT value FROM json_each(@ids)) ORDER BY id",
                reader => Json.Read<MemberRecord>(reader.GetString(0)),
                ("@ids", Json.Write(ids))),
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<MemberRecord>> OfKeysAsync(IReadOnlyList<PersonKey> keys, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<MemberRecord>>(
            session => session.All(
                """
                SELECT body FROM members WHERE id IN (
                    SELECT k.member_id FROM json_each(@keys) w JOIN member_keys k ON k.kind = w.value ->> '$[0]' AND k.value = w.value ->> '$[1]')
                ORDER BY id
                """,
                reader => Json.Read<MemberRecord>(reader.GetString(0)),
                ("@keys", PersonKeyRows.ListOf(keys))),
            cancellationToken);

    /// <inheritdoc/>
    public Task SaveAsync(IReadOnlyList<MemberRecord> records, CancellationToken cancellationToken)
    {
        if (records.Count == 0)
        {
            return Task.CompletedTask;
        }

        var documents = records.Select(record => (Record: record, Body: Json.Write(record))).ToList();
        return store.WriteAsync(
            session =>
            {
                documents.ForEach(document => Save(session, document.Record, document.Body));
                return Written.Keep(true);
            },
            cancellationToken);
    }

    private static void Save(Session session, MemberRecord record, string body)
    {
        session.Execute(
            "INSERT INTO members (id, body) VALUES (@id, @body) ON CONFLICT (id) DO UPDATE SET body = excluded.body",
            ("@id", record.Id),
            ("@body", body));
        session.Execute("DELETE FROM member_keys WHERE member_id = @id", ("@id", record.Id));
        foreach (var key in record.Keys)
        {
            session.Execute(
                "INSERT OR IGNORE INTO member_keys (kind, value, member_id) VALUES (@kind, @value, @id)",
                ("@kind", Word.Of(key.Kind)),
                ("@value", key.Value),
                ("@id", record.Id));
        }
    }
}
