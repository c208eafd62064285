using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>What became of an outgoing message.</summary>
/// <param name="ConversationId">Its conversation.</param>
/// <param name="MessageId">Which.</param>
/// <param name="Status">How far it got; not Pending.</param>
/// <param name="Error">Why not further, or null.</param>
/// <param name="PlatformMessageId">The platform's id, or null.</param>
/// <param name="Window">What else the outcome says about the reply window.</param>
public sealed record DeliveryReport(
    string ConversationId,
    string MessageId,
    DeliveryStatus Status,
    DeliveryError? Error = null,
    string? PlatformMessageId = null,
    WindowEffect Window = WindowEffect.None);

/// <summary>What a delivery's outcome says about the reply window.</summary>
public enum WindowEffect
{
    /// <summary>Nothing: the message counts as used.</summary>
    None,

    /// <summary>It never counted: give it back.</summary>
    GiveBack,

    /// <summary>The platform takes nothing more until the customer acts.</summary>
    Shut,
}

/// <summary>Writes down what became of an outgoing message; a report never takes a message back (Read stays Read).</summary>
public sealed class RecordDelivery(IConversationStore store, ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>The line as it stands after the report.</summary>
    public async Task<Result<Message>> HandleAsync(DeliveryReport report, CancellationToken cancellationToken)
    {
        var committed = await editor.EditAsync(report.ConversationId, (conversation, token) => DecideAsync(conversation, report, token), cancellationToken);
        return committed.IsOk ? committed.Value.Changed[0] : committed.Fault;
    }

    /// <summary>True when <paramref name="next"/> tells more than <paramref name="present"/>.</summary>
    public static bool Advances(DeliveryStatus present, DeliveryStatus next) => (present, next) switch
    {
        (DeliveryStatus.Pending, not DeliveryStatus.Pending) => true,
        (DeliveryStatus.Uncertain, not DeliveryStatus.Pending and not DeliveryStatus.Uncertain) => true,
        (DeliveryStatus.Sent, DeliveryStatus.Delivered or DeliveryStatus.Read or DeliveryStatus.Failed) => true,
        (DeliveryStatus.Delivered, DeliveryStatus.Read) => true,
        _ => false,
    };

    private async Task<Result<ConversationCommit>> DecideAsync(Conversation conversation, DeliveryReport report, CancellationToken cancellationToken)
    {
        if (await store.MessageAsync(report.MessageId, cancellationToken) is not { Delivery: { } present } line)
        {
            return new Fault(FaultCode.NotFound, "There is no such outgoing message.");
        }

        // Two who report the same message: what the other knew better stays, and nothing is given back twice.
        var advances = Advances(present, report.Status);
        var next = advances
            ? line with { Delivery = report.Status, Error = report.Error, PlatformMessageId = report.PlatformMessageId ?? line.PlatformMessageId }
            : line;
        return Commit(conversation, next, advances ? report.Window : WindowEffect.None);
    }

    private ConversationCommit Commit(Conversation conversation, Message line, WindowEffect window) =>
        ConversationDraft.Of(conversation, time.GetUtcNow(), ids)
            .With(c => c with
            {
                // A receipt of delivery is no activity: the list keeps its order.
                UpdatedAt = conversation.UpdatedAt,
                ReplyWindow = window switch
                {
                    WindowEffect.GiveBack => c.ReplyWindow?.GiveBack(),
                    WindowEffect.Shut => c.ReplyWindow is null ? null : ReplyWindow.Shut,
                    _ => c.ReplyWindow,
                },
            })
            .Change(line)
            .Finish(line.Id)
            .ToCommit();
}
