using Scrm.Core.Agents;
using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.Core.Turns;

/// <summary>A received message whose turn it is.</summary>
/// <param name="Receipt">The message.</param>
/// <param name="RenderPassive">Renders what can travel in the platform's response; null: the platform does not wait.</param>
public sealed record TurnRequest(Receipt Receipt, Func<MessageContent, byte[]?>? RenderPassive);

/// <summary>Runs one turn: load everything, decide (<see cref="TurnPlanner"/>), commit once, tell. On a conflict it starts again.</summary>
public sealed class RunTurn(
    IConversationStore conversations,
    IReceiptStore receipts,
    IOutbox outbox,
    IContactStore contacts,
    IDirectory directory,
    AnswerLibrary answers,
    TagLibrary tags,
    ConversationEditor editor,
    TurnPlanner planner,
    TimeProvider time)
{
    private const int Tries = 20;
    private const int HistoryLines = 12;

    /// <summary>The outcome. Throws when the turn cannot be done now; the receipt stays unfinished.</summary>
    public async Task<TurnResult> HandleAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        var receipt = request.Receipt;
        for (var attempt = 0; attempt < Tries && receipt.Status == ReceiptStatus.Received; attempt++)
        {
            var commit = planner.Plan(await LoadAsync(receipt, request.RenderPassive, cancellationToken));
            switch (await conversations.CommitAsync(commit, cancellationToken))
            {
                case CommitResult.Committed:
                    await editor.TellAsync(commit, cancellationToken);
                    return new TurnResult(After(receipt, commit), commit, commit.Outbox.Count > 0);
                case CommitResult.Conflict or CommitResult.AlreadyDone:
                    receipt = await receipts.GetAsync(receipt.Id, cancellationToken) ?? receipt;
                    break;
                case var refused:
                    throw new InvalidOperationException($"A turn was refused: {refused}.");
            }
        }

        return receipt.Status != ReceiptStatus.Received
            ? new TurnResult(receipt, null, false)
            : throw new InvalidOperationException($"A turn met a conflict {Tries} times.");
    }

    private static Receipt After(Receipt receipt, ConversationCommit commit) => receipt with
    {
        Status = ReceiptStatus.Done,
        Road = commit.Receipt?.PassiveBody is not null ? ReplyRoad.Passive
            : commit.Outbox.Count > 0 ? ReplyRoad.Asynchronous
            : receipt.Road,
        PassiveBody = commit.Receipt?.PassiveBody,
        PassiveMessageId = commit.Receipt?.PassiveMessageId,
    };

    private async Task<TurnInput> LoadAsync(Receipt receipt, Func<MessageContent, byte[]?>? renderPassive, CancellationToken cancellationToken)
    {
        var inbound = receipt.Inbound;
        var now = time.GetUtcNow();
        var inbox = await directory.FindInboxAsync(inbound.InboxId, cancellationToken)
            ?? throw new InvalidOperationException($"Inbox {inbound.InboxId} of a received message is gone.");
        var contact = await contacts.FindAsync(inbound.InboxId, inbound.ExternalId, cancellationToken);
        var latest = contact is null ? null : await conversations.LatestAsync(inbound.InboxId, contact.Id, cancellationToken);
        return new TurnInput
        {
            Receipt = receipt,
            Inbox = inbox,
            Contact = contact,
            Latest = latest,
            History = await HistoryAsync(latest, cancellationToken),
            Tags = contact is null ? [] : await contacts.TagsAsync(contact.Id, now, cancellationToken),
            HasPendingOutbox = latest is not null && await outbox.HasPendingAsync(latest.Id, cancellationToken),
            RenderPassive = renderPassive,
            Answerer = await answers.CurrentAsync(cancellationToken),
            Rules = await tags.CurrentAsync(cancellationToken),
            Now = now,
        };
    }

    private async Task<IReadOnlyList<string>> HistoryAsync(Conversation? latest, CancellationToken cancellationToken)
    {
        if (latest is not { Owner.Kind: OwnerKind.Bot, LastSeq: > 0 })
        {
            return [];
        }

        var lines = await conversations.MessagesAsync(latest.Id, null, null, HistoryLines, cancellationToken);
        return [.. lines.Where(m => m is { Direction: MessageDirection.In or MessageDirection.Out, Content.Text: not null }).Select(m => m.Content.Text!)];
    }
}
