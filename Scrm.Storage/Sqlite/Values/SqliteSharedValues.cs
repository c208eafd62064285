using Microsoft.Data.Sqlite;
using Scrm.Core.Foundation;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Values;

/// <inheritdoc cref="ISharedValues"/>
internal sealed class SqliteSharedValues(SqliteStore store) : ISharedValues
{
    // An expired value keeps its row a while: its version goes on rising, so that whoever held it long ago cannot
    // take the next holder's value for its own.
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public Task<SharedValue?> GetAsync(string key, DateTimeOffset now, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First(
            "SELECT value, version, expires_at FROM shared_values WHERE key = @key AND (expires_at IS NULL OR expires_at > @now)",
            Read,
            ("@key", key),
            ("@now", Instant.Of(now))),
        cancellationToken);

    /// <inheritdoc/>
    public Task<long?> TrySaveAsync(
        string key, string value, long expectedVersion, DateTimeOffset? expiresAt, DateTimeOffset now, CancellationToken cancellationToken) =>
        store.WriteAsync(
            session =>
            {
                session.Execute("DELETE FROM shared_values WHERE expires_at <= @long_ago", ("@long_ago", Instant.Of(now - Remembered)));
                var (version, lives) = session.First(
                    "SELECT version, expires_at IS NULL OR expires_at > @now FROM shared_values WHERE key = @key",
                    reader => (reader.GetInt64(0), reader.GetBoolean(1)),
                    ("@key", key),
                    ("@now", Instant.Of(now)));
                if (expectedVersion != (lives ? version : 0))
                {
                    return Written.Undo<long?>(null);
                }

                session.Execute(
                    """
                    INSERT INTO shared_values (key, value, version, expires_at) VALUES (@key, @value, @version, @expires)
                    ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = excluded.version, expires_at = excluded.expires_at
                    """,
                    ("@key", key),
                    ("@value", value),
                    ("@version", version + 1),
                    ("@expires", Instant.Of(expiresAt)));
                return Written.Keep<long?>(version + 1);
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, SharedValue>> ListAsync(
        string prefix, DateTimeOffset now, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyDictionary<string, SharedValue>>(
            session => session.All(
                """
                SELECT value, version, expires_at, key FROM shared_values
                WHERE key >= @from AND key < @to AND (expires_at IS NULL OR expires_at > @now) ORDER BY key
                """,
                reader => (Key: reader.GetString(3), Value: Read(reader)),
                ("@from", prefix),
                ("@to", prefix + "\U0010FFFF"),
                ("@now", Instant.Of(now))).ToDictionary(row => row.Key, row => row.Value),
            cancellationToken);

    private static SharedValue Read(SqliteDataReader reader) =>
        new(reader.GetString(0), reader.GetInt64(1), reader.IsDBNull(2) ? null : Instant.From(reader.GetInt64(2)));
}
