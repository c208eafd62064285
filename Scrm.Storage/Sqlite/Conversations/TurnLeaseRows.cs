using Scrm.Core.Conversations;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <summary>Rows of who may take a contact's turns.</summary>
internal static class TurnLeaseRows
{
    // In most cases nobody has it, and one statement does.
    private const string Free = $"""
        INSERT INTO turn_leases (inbox_id, external_id, holder, until) VALUES (@inbox, @person, @holder, {StoreClock.Now} + @length)
        ON CONFLICT (inbox_id, external_id) DO NOTHING RETURNING epoch
        """;

    private const string Own = $"""
        UPDATE turn_leases SET until = {StoreClock.Now} + @length
        WHERE inbox_id = @inbox AND external_id = @person AND holder = @holder RETURNING epoch
        """;

    private const string Ended = $"""
        INSERT OR REPLACE INTO turn_leases (inbox_id, external_id, holder, until)
        SELECT @inbox, @person, @holder, {StoreClock.Now} + @length FROM turn_leases
        WHERE inbox_id = @inbox AND external_id = @person AND until <= {StoreClock.Now} RETURNING epoch
        """;

    private const string NothingWaits = """
        NOT EXISTS (SELECT 1 FROM receipts r WHERE r.inbox_id = turn_leases.inbox_id AND r.external_id = turn_leases.external_id AND r.status = 'received')
        """;

    /// <summary>The condition that nobody has the lease of a receipt <c>r</c>.</summary>
    public const string IsFree = $"""
        NOT EXISTS (SELECT 1 FROM turn_leases l WHERE l.inbox_id = r.inbox_id AND l.external_id = r.external_id AND l.until > {StoreClock.Now})
        """;

    /// <summary>The lease for a holder, with a new epoch unless it is his; null: somebody else has it.</summary>
    public static TurnLease? Take(Session session, string inboxId, string externalId, string holder, TimeSpan length)
    {
        var epoch = Run(Free) ?? Run(Own) ?? Run(Ended);
        return epoch is { } given ? new TurnLease(inboxId, externalId, holder, given) : null;

        long? Run(string sql) => session.Number(
            sql, ("@inbox", inboxId), ("@person", externalId), ("@holder", holder), ("@length", length.Ticks));
    }

    /// <summary>True: somebody else has it, or a failed turn pauses.</summary>
    public static bool IsTaken(Session session, string inboxId, string externalId, string holder) => session.Number(
        $"""
        SELECT 1 FROM turn_leases
        WHERE inbox_id = @inbox AND external_id = @person AND holder <> @holder AND until > {StoreClock.Now}
        """,
        ("@inbox", inboxId),
        ("@person", externalId),
        ("@holder", holder)) is not null;

    /// <summary>True while nobody else has taken it, be its time over or not.</summary>
    public static bool IsHeld(Session session, TurnLease lease) => session.Number(
        "SELECT 1 FROM turn_leases WHERE epoch = @epoch AND holder = @holder",
        ("@epoch", lease.Epoch),
        ("@holder", lease.Holder)) is not null;

    /// <summary>Gives it back unless more of the contact waits: then its holder goes on.</summary>
    public static void Finish(Session session, TurnLease lease) => session.Execute(
        $"DELETE FROM turn_leases WHERE epoch = @epoch AND {NothingWaits}", ("@epoch", lease.Epoch));

    /// <summary>Nobody's for a while.</summary>
    public static void Pause(Session session, TurnLease lease, TimeSpan length) => session.Execute(
        $"UPDATE turn_leases SET holder = '', until = {StoreClock.Now} + @length WHERE epoch = @epoch",
        ("@epoch", lease.Epoch),
        ("@length", length.Ticks));
}
