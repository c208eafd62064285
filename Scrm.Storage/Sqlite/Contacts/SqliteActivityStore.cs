using Scrm.Core.Signals;
using Scrm.Core.Standing;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Contacts;

/// <inheritdoc cref="IActivityStore"/>
internal sealed class SqliteActivityStore(SqliteStore store) : IActivityStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<ActiveHour>> HoursAsync(string contactId, DateTimeOffset since, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<ActiveHour>>(
            session => session.All(
                "SELECT hour, messages FROM contact_activity WHERE contact_id = @contact AND hour >= @since ORDER BY hour",
                reader => new ActiveHour(ActiveHourRows.TimeOf(reader.GetInt64(0)), reader.GetInt32(1)),
                ("@contact", contactId),
                ("@since", ActiveHourRows.HourOf(since))),
            cancellationToken);

    /// <inheritdoc/>
    public Task<(IReadOnlyList<string> ContactIds, long? Next)> PeopleAsync(long after, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync(
            session =>
            {
                var rows = session.All(
                    "SELECT row, id FROM contacts WHERE row > @after ORDER BY row LIMIT @limit",
                    reader => (Row: reader.GetInt64(0), Id: reader.GetString(1)),
                    ("@after", after),
                    ("@limit", limit));
                return ((IReadOnlyList<string>)[.. rows.Select(r => r.Id)], rows.Count == limit ? rows[^1].Row : (long?)null);
            },
            cancellationToken);
}
