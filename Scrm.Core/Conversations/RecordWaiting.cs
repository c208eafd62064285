using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>An outgoing message that must wait.</summary>
/// <param name="ConversationId">Its conversation.</param>
/// <param name="MessageId">Which.</param>
/// <param name="Reason">Why it waits.</param>
public sealed record WaitReport(string ConversationId, string MessageId, DeliveryError Reason);

/// <summary>Shows in the transcript why a pending message has not left yet; the report of its delivery takes the reason away.</summary>
public sealed class RecordWaiting(IConversationStore store, ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>The line as it stands; unchanged when it says so already or has left.</summary>
    public async Task<Result<Message>> HandleAsync(WaitReport report, CancellationToken cancellationToken)
    {
        // Most tries fail for the same reason as the one before: that is no news.
        if (await store.MessageAsync(report.MessageId, cancellationToken) is not { } line)
        {
            return NoMessage;
        }

        if (!IsNews(line, report.Reason))
        {
            return line;
        }

        var committed = await editor.EditAsync(report.ConversationId, (conversation, token) => DecideAsync(conversation, report, token), cancellationToken);
        return committed.IsOk ? committed.Value.Changed[0] : committed.Fault;
    }

    private static Fault NoMessage { get; } = new(FaultCode.NotFound, "There is no such outgoing message.");

    private static bool IsNews(Message line, DeliveryError reason) =>
        line.Delivery == DeliveryStatus.Pending && line.Error != reason;

    private async Task<Result<ConversationCommit>> DecideAsync(Conversation conversation, WaitReport report, CancellationToken cancellationToken)
    {
        if (await store.MessageAsync(report.MessageId, cancellationToken) is not { } line)
        {
            return NoMessage;
        }

        return ConversationDraft.Of(conversation, time.GetUtcNow(), ids)
            .With(c => c with { UpdatedAt = conversation.UpdatedAt })
            .Change(IsNews(line, report.Reason) ? line with { Error = report.Reason } : line)
            .ToCommit();
    }
}
