using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>Load, decide, save, tell; and again when somebody else was faster. Every action on one conversation goes through here.</summary>
public sealed class ConversationEditor(IConversationStore store, IEventBus bus, OutgoingLinks links)
{
    private const int Tries = 20;

    /// <summary>
    /// Runs <paramref name="decide"/> on the stored conversation and commits what it returns; runs it again on a fresh load when the
    /// commit meets a conflict, so it must be pure.
    /// </summary>
    /// <returns>The commit as stored, or why not. A repeated client id is a <see cref="FaultCode.Conflict"/> with detail <c>repeated</c>.</returns>
    public Task<Result<ConversationCommit>> EditAsync(
        string conversationId,
        Func<Conversation, Result<ConversationCommit>> decide,
        CancellationToken cancellationToken) =>
        EditAsync(conversationId, (conversation, _) => Task.FromResult(decide(conversation)), cancellationToken);

    /// <summary>
    /// The same for a decision that must read more, such as the line it changes: read after the conversation, it is of that version or
    /// newer, and a newer one makes the commit a conflict.
    /// </summary>
    public async Task<Result<ConversationCommit>> EditAsync(
        string conversationId,
        Func<Conversation, CancellationToken, Task<Result<ConversationCommit>>> decide,
        CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await store.GetAsync(conversationId, cancellationToken) is not { } conversation)
            {
                return ConversationFaults.NotFound;
            }

            var decision = await decide(conversation, cancellationToken);
            if (!decision.IsOk)
            {
                return decision.Fault;
            }

            var commit = await links.TrackAsync(decision.Value, cancellationToken);
            switch (await store.CommitAsync(commit, cancellationToken))
            {
                case CommitResult.Committed:
                    await TellAsync(commit, cancellationToken);
                    return commit;
                case CommitResult.OverCapacity:
                    return ConversationFaults.OverCapacity;
                case CommitResult.OutOfTurn:
                    return ConversationFaults.OutOfTurn;
                case CommitResult.Repeated:
                    return Repeated;
                case CommitResult.AlreadyDone or CommitResult.Fenced:
                    return ConversationFaults.Conflict;
                case CommitResult.Conflict:
                default:
                    continue;
            }
        }

        return ConversationFaults.Conflict;
    }

    /// <summary>Nudges consoles, and the outbound worker when there is something to send.</summary>
    public async Task TellAsync(ConversationCommit commit, CancellationToken cancellationToken)
    {
        await bus.PublishAsync(new ChangesAppended(), cancellationToken);
        if (commit.Outbox.Count > 0 || commit.OutboxDone.Count > 0)
        {
            await bus.PublishAsync(new OutboxFilled(), cancellationToken);
        }
    }

    internal static Fault Repeated { get; } = new(FaultCode.Conflict, "This was sent before.", "repeated");
}
