using Scrm.Core.Clicks;
using Scrm.Core.Links;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Contacts;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Links;

/// <inheritdoc cref="IClickStore"/>
internal sealed class SqliteClickStore(SqliteStore store) : IClickStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<PastClick>> PastAsync(long after, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<PastClick>>(
            session => session.All(
                """
                SELECT k.row, t.id, t.contact_id, s.body, k.at FROM link_clicks k
                JOIN short_links s ON s.code = k.code
                JOIN touchpoints t ON t.contact_id = k.contact_id AND t.at = k.at
                WHERE k.row > @after AND t.body ->> '$.kind' = 'linkClick' AND t.body ->> '$.detail' = s.body ->> '$.target'
                ORDER BY k.row LIMIT @limit
                """,
                reader => new PastClick(
                    reader.GetInt64(0), reader.GetString(1), reader.GetString(2), Json.Read<ShortLink>(reader.GetString(3)), Instant.From(reader.GetInt64(4))),
                ("@after", after),
                ("@limit", limit)),
            cancellationToken);

    /// <inheritdoc/>
    public Task<long> CountAsync(CancellationToken cancellationToken) => store.ReadAsync(
        session => session.Number("SELECT count(*) FROM link_clicks WHERE contact_id IS NOT NULL") ?? 0, cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(LinkClick click, TimeSpan repeat, CancellationToken cancellationToken)
    {
        var touch = click.Touchpoint is { } touchpoint ? new[] { (touchpoint, Json.Write(touchpoint)) } : [];
        var signal = click.Signal is { } pending ? Json.Write(pending) : null;
        return store.WriteAsync(
            session =>
            {
                if (session.Number(
                    "SELECT 1 FROM link_clicks WHERE code = @code AND at > @since LIMIT 1",
                    ("@code", click.Code),
                    ("@since", Instant.Of(click.At - repeat))) is not null)
                {
                    return Written.Undo(false);
                }

                session.Execute(
                    """
                    INSERT INTO link_clicks (code, at, campaign, contact_id)
                    VALUES (@code, @at, coalesce((SELECT campaign FROM short_links WHERE code = @code),
                        (SELECT id FROM catalog WHERE kind = 'campaignLink' AND id = @code)), @contact)
                    """,
                    ("@code", click.Code),
                    ("@at", Instant.Of(click.At)),
                    ("@contact", click.Touchpoint?.ContactId));
                PersonRows.Save(session, touch, [], []);
                SignalRows.Add(session, click.Signal, signal);
                return Written.Keep(true);
            },
            cancellationToken);
    }
}
