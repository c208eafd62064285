using Scrm.Core.Routing.Decisions;
using Scrm.Core.Routing.Queueing;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Catalog;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Routing;

/// <inheritdoc cref="IRoutingStore"/>
internal sealed class SqliteRoutingStore(SqliteStore store) : IRoutingStore
{
    private const string OnlySettings = "routing";
    private static readonly CatalogRows<RoutingSettings> Settings = new("routingSettings");

    /// <inheritdoc/>
    public Task<IReadOnlyList<SeatLoad>> LoadsAsync(CancellationToken cancellationToken) => ReadAsync(
        """
        SELECT s.agent_id, s.moved_at, (SELECT coalesce(sum(c.weight), 0) FROM conversations c WHERE c.agent_id = s.agent_id AND c.status = 'open')
        FROM agent_seats s
        UNION ALL
        SELECT c.agent_id, NULL, sum(c.weight) FROM conversations c
        WHERE c.status = 'open' AND c.agent_id IS NOT NULL AND c.agent_id NOT IN (SELECT agent_id FROM agent_seats) GROUP BY c.agent_id
        """,
        reader => new SeatLoad(reader.GetString(0), reader.GetInt32(2), reader.IsDBNull(1) ? null : Instant.From(reader.GetInt64(1))),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TeamTurn>> TurnsAsync(CancellationToken cancellationToken) => ReadAsync(
        "SELECT team_id, turn, agent_id FROM team_turns",
        reader => new TeamTurn(reader.GetString(0), reader.GetInt64(1), reader.GetString(2)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RoutingDecision>> DecisionsAsync(string conversationId, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<RoutingDecision>>(
            session => session.All(
                "SELECT body FROM routing_decisions WHERE conversation_id = @conversation ORDER BY row DESC LIMIT @limit",
                reader => Json.Read<RoutingDecision>(reader.GetString(0)),
                ("@conversation", conversationId),
                ("@limit", limit)),
            cancellationToken);

    /// <inheritdoc/>
    public Task<string?> LastAgentAsync(string contactId, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First(
            "SELECT to_agent_id FROM routing_decisions WHERE contact_id = @contact AND to_agent_id IS NOT NULL ORDER BY row DESC LIMIT 1",
            reader => reader.GetString(0),
            ("@contact", contactId)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TeamAnswered>> AnsweredAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<TeamAnswered>>(
            session => session.All(
                "SELECT from_team_id, at FROM routing_decisions WHERE kind IN ('assigned', 'claimed') AND at >= @since ORDER BY at",
                reader => new TeamAnswered(reader.IsDBNull(0) ? null : reader.GetString(0), Instant.From(reader.GetInt64(1))),
                ("@since", Instant.Of(since))),
            cancellationToken);

    /// <inheritdoc/>
    public Task<RoutingSettings> SettingsAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(session => Settings.Find(session, OnlySettings) ?? new RoutingSettings(), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveSettingsAsync(RoutingSettings settings, long expectedVersion, CancellationToken cancellationToken)
    {
        var body = Json.Write(settings with { Version = expectedVersion + 1 });
        return store.WriteAsync(
            session => Settings.TrySave(session, OnlySettings, body, expectedVersion) ? Written.Keep(true) : Written.Undo(false), cancellationToken);
    }

    private Task<IReadOnlyList<T>> ReadAsync<T>(string sql, Func<Microsoft.Data.Sqlite.SqliteDataReader, T> row, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<T>>(session => session.All(sql, row), cancellationToken);
}
