using Microsoft.Data.Sqlite;
using Scrm.Core.Conversations;
using Scrm.Storage.Sqlite.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <summary>Rows of inbound messages.</summary>
internal static class ReceiptRows
{
    /// <summary>The columns <see cref="Read"/> reads.</summary>
    public const string Columns = "id, body, received_at, status, road, passive_body, passive_message_id, attempts";

    /// <summary>A receipt from <see cref="Columns"/>.</summary>
    public static Receipt Read(SqliteDataReader reader) => new(
        reader.GetInt64(0),
        Json.Read<InboundMessage>(reader.GetString(1)),
        Instant.From(reader.GetInt64(2)),
        Word.To<ReceiptStatus>(reader.GetString(3)),
        Word.To<ReplyRoad>(reader.GetString(4)),
        reader.IsDBNull(5) ? null : reader.GetFieldValue<byte[]>(5),
        reader.IsDBNull(6) ? null : reader.GetString(6),
        reader.GetInt32(7));

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

        if (status == Word.Of(ReceiptStatus.Done))
        {
            return CommitResult.AlreadyDone;
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
        return CommitResult.Committed;
    }

    // Without an answer there is no road to choose.
    private static string Decide(ReceiptOutcome outcome, ConversationCommit commit) => Word.Of(
        outcome.PassiveBody is not null ? ReplyRoad.Passive
        : commit.Outbox.Count > 0 ? ReplyRoad.Asynchronous
        : ReplyRoad.Undecided);
}
