using Microsoft.Data.Sqlite;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <summary>Reads inbound messages.</summary>
internal static class ReceiptReading
{
    private const string Columns = "id, body, received_at, status, road, passive_body, passive_message_id, attempts, last_error";

    /// <summary>One by id, or null.</summary>
    public static Receipt? Find(Session session, long id) =>
        session.First($"SELECT {Columns} FROM receipts WHERE id = @id", Read, ("@id", id));

    /// <summary>One that must be there.</summary>
    public static Receipt Stored(Session session, long id) =>
        Find(session, id) ?? throw new InvalidOperationException($"The receipt {id} is not stored.");

    /// <summary>The one stored for the same message.</summary>
    public static Receipt FindSame(Session session, InboundMessage inbound) => session.First(
        $"SELECT {Columns} FROM receipts WHERE inbox_id = @inbox AND dedupe_key = @key",
        Read,
        ("@inbox", inbound.InboxId),
        ("@key", inbound.DedupeKey))!;

    /// <summary>True: earlier messages of the same contact wait for their turns.</summary>
    public static bool HasEarlier(Session session, Receipt receipt) => session.Number(
        "SELECT 1 FROM receipts WHERE inbox_id = @inbox AND external_id = @person AND status = 'received' AND id < @id LIMIT 1",
        ("@inbox", receipt.Inbound.InboxId),
        ("@person", receipt.Inbound.ExternalId),
        ("@id", receipt.Id)) is not null;

    /// <summary>True: a message of the contact waits for its turn.</summary>
    public static bool Waits(Session session, string inboxId, string externalId) => session.Number(
        "SELECT 1 FROM receipts WHERE inbox_id = @inbox AND external_id = @person AND status = 'received' LIMIT 1",
        ("@inbox", inboxId),
        ("@person", externalId)) is not null;

    /// <summary>Those whose turn is to come and that nobody has the lease of, in order of arrival.</summary>
    public static IReadOnlyList<Receipt> Unfinished(Session session, int limit) => session.All(
        $"SELECT {Columns} FROM receipts r WHERE status = 'received' AND {TurnLeaseRows.IsFree} ORDER BY id LIMIT @limit",
        Read,
        ("@limit", limit));

    /// <summary>A contact's whose turn is to come, in order of arrival.</summary>
    public static IReadOnlyList<Receipt> UnfinishedOf(Session session, string inboxId, string externalId, long? before, int limit) => session.All(
        $"""
        SELECT {Columns} FROM receipts
        WHERE inbox_id = @inbox AND external_id = @person AND status = 'received' AND id < @before ORDER BY id LIMIT @limit
        """,
        Read,
        ("@inbox", inboxId),
        ("@person", externalId),
        ("@before", before ?? long.MaxValue),
        ("@limit", limit));

    /// <summary>Those set aside, newest first.</summary>
    public static IReadOnlyList<Receipt> Parked(Session session, int limit) => session.All(
        $"SELECT {Columns} FROM receipts WHERE status = 'parked' ORDER BY id DESC LIMIT @limit", Read, ("@limit", limit));

    private static Receipt Read(SqliteDataReader reader) => new(
        reader.GetInt64(0),
        Json.Read<InboundMessage>(reader.GetString(1)),
        Instant.From(reader.GetInt64(2)),
        Word.To<ReceiptStatus>(reader.GetString(3)),
        Word.To<ReplyRoad>(reader.GetString(4)),
        reader.IsDBNull(5) ? null : reader.GetFieldValue<byte[]>(5),
        reader.IsDBNull(6) ? null : reader.GetString(6),
        reader.GetInt32(7),
        reader.IsDBNull(8) ? null : reader.GetString(8));
}
