using Scrm.Core.Tagging;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Contacts;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Tagging;

/// <inheritdoc cref="ISignalQueue"/>
internal sealed class SqliteSignalQueue(SqliteStore store) : ISignalQueue
{
    private const string Free = $"attempts < @tries AND (held_until IS NULL OR held_until <= {StoreClock.Now})";

    /// <inheritdoc/>
    public Task AddAsync(PendingSignal signal, CancellationToken cancellationToken)
    {
        var body = Json.Write(signal);
        return store.WriteAsync(
            session =>
            {
                SignalRows.Add(session, signal, body);
                return Written.Keep(true);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PendingSignal>> TakeAsync(TimeSpan hold, int tries, int limit, CancellationToken cancellationToken)
    {
        // Asked often and mostly in vain: a look is cheaper than a write.
        var any = await store.ReadAsync(
            session => session.Number($"SELECT 1 FROM contact_signals WHERE {Free} LIMIT 1", ("@tries", tries)), cancellationToken);
        return any is null ? [] : await store.WriteAsync(
            session => Written.Keep<IReadOnlyList<PendingSignal>>(
            [
                .. session.All(
                    $"""
                    UPDATE contact_signals SET attempts = attempts + 1, held_until = {StoreClock.Now} + @hold
                    WHERE row IN (SELECT row FROM contact_signals WHERE {Free} ORDER BY row LIMIT @limit) RETURNING row, body
                    """,
                    reader => (Row: reader.GetInt64(0), Signal: Json.Read<PendingSignal>(reader.GetString(1))),
                    ("@hold", hold.Ticks),
                    ("@tries", tries),
                    ("@limit", limit)).OrderBy(taken => taken.Row).Select(taken => taken.Signal),
            ]),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task DoneAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            session.Execute("DELETE FROM contact_signals WHERE id IN (SELECT value FROM json_each(@ids))", ("@ids", Json.Write(ids)));
            return Written.Keep(true);
        },
        cancellationToken);
}
