using Scrm.Core.Reviews;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Reviews;

/// <inheritdoc cref="ICoverageStore"/>
internal sealed class SqliteCoverageStore(SqliteStore store) : ICoverageStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<CoverageWeek>> KeptAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<CoverageWeek>>(
            session => session.All(
                "SELECT body FROM coverage_weeks WHERE week >= @since ORDER BY week",
                reader => Json.Read<CoverageWeek>(reader.GetString(0)),
                ("@since", Instant.Of(since))),
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<CoverageWeek>> CountAsync(IReadOnlyList<DateTimeOffset> weeks, DateTimeOffset now, CancellationToken cancellationToken) =>
        store.ReadAsync(session => new CoverageCounting(session, now).Of(weeks), cancellationToken);

    /// <inheritdoc/>
    public Task KeepAsync(IReadOnlyList<CoverageWeek> weeks, CancellationToken cancellationToken)
    {
        var bodies = weeks.Select(week => (week.Week, Body: Json.Write(week))).ToList();
        return store.WriteAsync(
            session =>
            {
                foreach (var (week, body) in bodies)
                {
                    session.Execute(
                        "INSERT INTO coverage_weeks (week, body) VALUES (@week, @body) ON CONFLICT (week) DO UPDATE SET body = excluded.body",
                        ("@week", Instant.Of(week)),
                        ("@body", body));
                }

                return Written.Keep(true);
            },
            cancellationToken);
    }
}
