using Scrm.Core.Dialogues;
using Scrm.Core.Foundation;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Forms;

/// <inheritdoc cref="IFormDeliveries"/>
internal sealed class SqliteFormDeliveries(SqliteStore store) : IFormDeliveries
{
    private const string Free = $"state = 'waiting' AND next_at <= @now AND (held_until IS NULL OR held_until <= {StoreClock.Now})";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FormDelivery>> TakeAsync(DateTimeOffset now, TimeSpan hold, int limit, CancellationToken cancellationToken)
    {
        // Asked often and mostly in vain: a look is cheaper than a write.
        var any = await store.ReadAsync(
            session => session.Number($"SELECT 1 FROM form_deliveries WHERE {Free} LIMIT 1", ("@now", Instant.Of(now))), cancellationToken);
        return any is null ? [] : await store.WriteAsync(
            session => Written.Keep<IReadOnlyList<FormDelivery>>(
            [
                .. session.All(
                    $"""
                    UPDATE form_deliveries SET held_until = {StoreClock.Now} + @hold
                    WHERE id IN (SELECT id FROM form_deliveries WHERE {Free} ORDER BY next_at LIMIT @limit) RETURNING body
                    """,
                    reader => Json.Read<FormDelivery>(reader.GetString(0)),
                    ("@now", Instant.Of(now)),
                    ("@hold", hold.Ticks),
                    ("@limit", limit)).OrderBy(d => d.CreatedAt),
            ]),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task SaveAsync(FormDelivery delivery, CancellationToken cancellationToken)
    {
        var body = Json.Write(delivery);
        return store.WriteAsync(
            session => Written.Keep(session.Execute(
                "UPDATE form_deliveries SET state = @state, next_at = @next, held_until = NULL, body = @body WHERE id = @id",
                ("@id", delivery.Id),
                ("@state", Word.Of(delivery.State)),
                ("@next", Instant.Of(delivery.NextAt)),
                ("@body", body))),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<FormDelivery?> FindAsync(string id, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First("SELECT body FROM form_deliveries WHERE id = @id", reader => Json.Read<FormDelivery>(reader.GetString(0)), ("@id", id)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<Page<FormDelivery>> ListAsync(string formId, string? cursor, int limit, CancellationToken cancellationToken)
    {
        var from = PageCursor.Read(cursor);
        var size = Math.Clamp(limit, 1, 200);
        return store.ReadAsync(
            session => PageCursor.Page(
                session.All(
                    """
                    SELECT body, at, id FROM form_deliveries WHERE form_id = @form AND (at, id) < (@at, @id)
                    ORDER BY at DESC, id DESC LIMIT @limit
                    """,
                    reader => (Json.Read<FormDelivery>(reader.GetString(0)), new PageCursor(reader.GetInt64(1), reader.GetString(2))),
                    ("@form", formId),
                    ("@at", from.At),
                    ("@id", from.Id),
                    ("@limit", size + 1)),
                size),
            cancellationToken);
    }
}
