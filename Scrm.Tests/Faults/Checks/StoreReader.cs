using Microsoft.Data.Sqlite;
using Scrm.Tests.Faults.Processes;

namespace Scrm.Tests.Faults.Checks;

/// <summary>Looks into the store from outside, without the product's code.</summary>
internal sealed class StoreReader(string path)
{
    private readonly bool _isCopy = Path.GetFileName(path) == ISharedStoreWindow.Copy;

    /// <summary>Where the store lies, and what waits beside it.</summary>
    public string Folder => Path.GetDirectoryName(path)!;

    /// <summary>Every line of every conversation of a person, in order.</summary>
    public Task<IReadOnlyList<StoredLine>> LinesAsync(string openId) => ReadAsync(
        """
        SELECT m.id, m.conversation_id, m.seq, m.body ->> '$.direction', m.body ->> '$.author.kind', m.body ->> '$.content.text',
               m.body ->> '$.delivery', m.body ->> '$.notice.kind', m.body ->> '$.notice.agentId', m.body ->> '$.at'
        FROM contact_identities i JOIN conversations c ON c.contact_id = i.contact_id JOIN messages m ON m.conversation_id = c.id
        WHERE i.external_id = @openId ORDER BY c.row, m.seq
        """,
        reader => new StoredLine(
            reader.GetString(0), reader.GetString(1), reader.GetInt64(2), reader.GetString(3), reader.GetString(4), Text(reader, 5), Text(reader, 6),
            Text(reader, 7), Text(reader, 8), Text(reader, 9) ?? ""),
        ("@openId", openId));

    /// <summary>Ids of a person's conversations that are not resolved.</summary>
    public Task<IReadOnlyList<string>> ConversationsAsync(string openId) => ReadAsync(
        "SELECT c.id FROM contact_identities i JOIN conversations c ON c.contact_id = i.contact_id WHERE i.external_id = @openId ORDER BY c.row",
        reader => reader.GetString(0),
        ("@openId", openId));

    /// <summary>
    /// Conversations whose version is not the number of commits in the log of changes: two writers wrote the same version. A copy has no log.
    /// </summary>
    public async Task<IReadOnlyList<string>> ForkedAsync() => _isCopy ? [] : await ReadAsync(
        """
        SELECT c.id FROM conversations c
        WHERE c.version <> (SELECT count(*) FROM changes l WHERE l.conversation_id = c.id AND l.kind = 'conversation')
        """,
        reader => reader.GetString(0));

    /// <summary>Turns and sends of one person that are not finished.</summary>
    public async Task<long> PendingAsync(string openId) => (await ReadAsync(
        """
        SELECT (SELECT count(*) FROM receipts WHERE status = 'received' AND external_id = @openId)
             + (SELECT count(*) FROM outbox o JOIN conversations c ON c.id = o.conversation_id
                JOIN contact_identities i ON i.contact_id = c.contact_id WHERE i.external_id = @openId)
        """,
        reader => reader.GetInt64(0),
        ("@openId", openId)))[0];

    public Task<long> CountAsync(string table, string where) => NumberAsync($"SELECT count(*) FROM {table} WHERE {where}");

    public async Task<long> NumberAsync(string query) => (await ReadAsync(query, reader => reader.IsDBNull(0) ? 0 : reader.GetInt64(0)))[0];

    public async Task<IReadOnlyList<T>> ReadAsync<T>(string query, Func<SqliteDataReader, T> read, params (string Name, object Value)[] parameters)
    {
        if (_isCopy)
        {
            await ISharedStoreWindow.Chosen!.RefreshAsync(path);
        }

        await using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False;Default Timeout=30");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static string? Text(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
