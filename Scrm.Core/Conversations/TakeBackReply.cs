using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>Takes a reply back before it leaves.</summary>
/// <param name="ConversationId">Where.</param>
/// <param name="AgentId">Who wrote it.</param>
/// <param name="MessageId">Which.</param>
public sealed record TakeBackRequest(string ConversationId, string AgentId, string MessageId);

/// <summary>
/// Takes a reply back that waits in the outbox. Whoever holds the entry first decides: once a worker has it, it is too late and says so.
/// The line stays in the transcript as one that never left.
/// </summary>
public sealed class TakeBackReply(IConversationStore store, IOutbox outbox, ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>Why the line did not leave.</summary>
    public const string Withdrawn = "withdrawn";

    private const int LookedAt = 30;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>The line as taken back.</summary>
    public async Task<Result<Message>> HandleAsync(TakeBackRequest request, CancellationToken cancellationToken)
    {
        if (await store.MessageAsync(request.MessageId, cancellationToken) is not { Direction: MessageDirection.Out } line
            || line.ConversationId != request.ConversationId)
        {
            return ConversationFaults.NotFound;
        }

        if (line.Author.Kind != AuthorKind.Agent || line.Author.Id != request.AgentId)
        {
            return ConversationFaults.NotYours;
        }

        var holder = $"takeBack:{request.AgentId}";
        if (!await outbox.HoldAsync(line.Id, holder, Lease, cancellationToken))
        {
            return ConversationFaults.AlreadySent;
        }

        var lines = await store.MessagesAsync(line.ConversationId, null, Math.Max(0, line.Seq - LookedAt), LookedAt * 2, cancellationToken);
        var committed = await editor.EditAsync(request.ConversationId, conversation => Decide(conversation, line, lines), cancellationToken);
        if (!committed.IsOk)
        {
            await outbox.ReleaseAsync(line.Id, holder, cancellationToken);
            return committed.Fault;
        }

        return committed.Value.Changed[0];
    }

    private Result<ConversationCommit> Decide(Conversation conversation, Message line, IReadOnlyList<Message> lines) =>
        ConversationDraft.Of(conversation, time.GetUtcNow(), ids)
            .With(c => c with
            {
                UpdatedAt = conversation.UpdatedAt,
                ReplyWindow = c.ReplyWindow?.GiveBack(),
                WaitingSince = c.Status == ConversationStatus.Open ? c.WaitingSince ?? WaitsSince(line, lines) : c.WaitingSince,
                FirstAnsweredAt = c.FirstAnsweredAt == line.At ? null : c.FirstAnsweredAt,
            })
            .Change(line with
            {
                Delivery = DeliveryStatus.Failed,
                Error = new DeliveryError(Withdrawn, "已撤回，客户没有收到", "Taken back; the customer did not get it"),
            })
            .Finish(line.Id)
            .ToCommit();

    /// <summary>Since when the customer waits again: his first line after the last answer that stays.</summary>
    internal static DateTimeOffset? WaitsSince(Message withdrawn, IReadOnlyList<Message> lines)
    {
        var answered = lines.Where(m => m.Direction == MessageDirection.Out && m.Id != withdrawn.Id && m.Error?.Code != Withdrawn)
            .Select(m => m.Seq).DefaultIfEmpty(0).Max();
        return lines.Where(m => m.Direction == MessageDirection.In && m.Seq > answered).MinBy(m => m.Seq)?.At;
    }
}
