using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>Wakes a snoozed conversation whose time has come.</summary>
public sealed class WakeConversation(ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>The open conversation; Conflict when it is not asleep any more or not due.</summary>
    public async Task<Result<Conversation>> HandleAsync(string conversationId, CancellationToken cancellationToken)
    {
        var committed = await editor.EditAsync(conversationId, Decide, cancellationToken);
        return committed.IsOk ? committed.Value.Conversation : committed.Fault;
    }

    private Result<ConversationCommit> Decide(Conversation conversation)
    {
        var now = time.GetUtcNow();
        return conversation.Status != ConversationStatus.Snoozed || conversation.SnoozedUntil > now
            ? ConversationFaults.Conflict
            : ConversationDraft.Of(conversation, now, ids)
                .With(c => c with { Status = ConversationStatus.Open, SnoozedUntil = null })
                .Notice("woken")
                .ToCommit();
    }
}
