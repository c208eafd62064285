using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <summary>Writes the rows of inbound messages.</summary>
internal static class ReceiptRows
{
    /// <summary>Adds a message unless it is there; true: added.</summary>
    public static bool TryAdd(Session session, InboundMessage inbound, DateTimeOffset at, string body) => session.Execute(
        """
        INSERT INTO receipts (inbox_id, dedupe_key, external_id, received_at, body) VALUES (@inbox, @key, @person, @at, @body)
        ON CONFLICT (inbox_id, dedupe_key) DO NOTHING
        """,
        ("@inbox", inbound.InboxId),
        ("@key", inbound.DedupeKey),
        ("@person", inbound.ExternalId),
        ("@at", Instant.Of(at)),
        ("@body", body)) == 1;

    /// <summary>Counts a failed turn; how the message stands then, or null when its turn is not to come any more.</summary>
    public static ReceiptStatus? Count(Session session, TurnFailure failure) => session.First(
        """
        UPDATE receipts
        SET attempts = attempts + 1, last_error = @error, status = CASE WHEN attempts + 1 >= @limit THEN 'parked' ELSE status END
        WHERE id = @id AND status = 'received' RETURNING status
        """,
        reader => (ReceiptStatus?)Word.To<ReceiptStatus>(reader.GetString(0)),
        ("@error", failure.Error),
        ("@limit", failure.ParkAt),
        ("@id", failure.ReceiptId));

    /// <summary>Marks the commit's receipt done and decides its road, unless another was faster.</summary>
    public static CommitResult Finish(Session session, ConversationCommit commit)
    {
        if (commit.Receipt is not { } outcome)
        {
            return CommitResult.Committed;
        }

        var (status, road) = session.First(
            "SELECT status, road FROM receipts WHERE id = @id",
            reader => (reader.GetString(0), reader.GetString(1)),
            ("@id", outcome.ReceiptId));
        if (status is null)
        {
            throw new InvalidOperationException($"The receipt {outcome.ReceiptId} is not stored.");
        }

        if (status != Word.Of(ReceiptStatus.Received))
        {
            return CommitResult.AlreadyDone;
        }

        if (outcome.Lease is { } lease && !TurnLeaseRows.IsHeld(session, lease))
        {
            return CommitResult.Fenced;
        }

        var undecided = road == Word.Of(ReplyRoad.Undecided);
        if (outcome.PassiveBody is not null && !undecided)
        {
            return CommitResult.Conflict;
        }

        session.Execute(
            "UPDATE receipts SET status = @done, road = @road, passive_body = @body, passive_message_id = @message WHERE id = @id",
            ("@done", Word.Of(ReceiptStatus.Done)),
            ("@road", undecided ? Decide(outcome, commit) : road),
            ("@body", outcome.PassiveBody),
            ("@message", outcome.PassiveMessageId),
            ("@id", outcome.ReceiptId));
        if (outcome.Lease is not null)
        {
            TurnLeaseRows.Finish(session, outcome.Lease);
        }

        return CommitResult.Committed;
    }

    // Without an answer there is no road to choose.
    private static string Decide(ReceiptOutcome outcome, ConversationCommit commit) => Word.Of(
        outcome.PassiveBody is not null ? ReplyRoad.Passive
        : commit.Outbox.Count > 0 ? ReplyRoad.Asynchronous
        : ReplyRoad.Undecided);
}
