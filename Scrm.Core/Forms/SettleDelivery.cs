using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Dialogues;
using Scrm.Core.Foundation;
using Scrm.Core.Routing;

namespace Scrm.Core.Forms;

/// <summary>What became of a call.</summary>
/// <param name="Delivery">The delivery as it was taken.</param>
/// <param name="Reply">The answer; null: it failed.</param>
/// <param name="Error">Why, as a stable word; null: nothing went wrong.</param>
public sealed record SettleRequest(FormDelivery Delivery, HookReply? Reply, string? Error);

/// <summary>Does what the company's address answered, and keeps how the call went. Every part may be done twice, so a stop in between loses and doubles nothing.</summary>
public sealed class SettleDelivery(
    IFormDeliveries deliveries,
    IFormStore forms,
    FormLibrary library,
    ConversationEditor editor,
    TagByHook tags,
    LearnContact learn,
    RequestHandoff handoff,
    IIdFactory ids,
    TimeProvider time)
{
    /// <summary>The delivery as it stands.</summary>
    public async Task<Result<FormDelivery>> HandleAsync(SettleRequest request, CancellationToken cancellationToken)
    {
        var (before, reply) = (request.Delivery, request.Reply);
        if (before.CustomerWaits)
        {
            var form = await library.FindAsync(before.FormId, before.Version, cancellationToken);
            await SayAsync(before, reply?.Text ?? form?.Words.Done ?? "", cancellationToken);
        }

        if (reply is not null)
        {
            await DoAsync(before, reply, cancellationToken);
        }

        var after = After(before, reply is not null, request.Error);
        await deliveries.SaveAsync(after, cancellationToken);
        return after;
    }

    private FormDelivery After(FormDelivery before, bool isTaken, string? error)
    {
        var now = time.GetUtcNow();
        var tried = before with { Attempts = before.Attempts + 1, LastError = error, CustomerWaits = false };
        return isTaken ? tried with { State = DeliveryState.Delivered, DoneAt = now }
            : HookBackoff.After(tried.Attempts) is { } wait ? tried with { NextAt = now + wait }
            : tried with { State = DeliveryState.Failed };
    }

    private async Task SayAsync(FormDelivery delivery, string text, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        // Where people have taken over meanwhile, they speak; where the platform takes nothing any more, nobody does.
        await editor.EditAsync(
            delivery.ConversationId,
            conversation => conversation is { Owner.Kind: OwnerKind.Bot, Status: ConversationStatus.Pending }
                && ReplyGate.WindowRefusal(conversation.ReplyWindow, time.GetUtcNow()) is null
                ? Spoken(conversation, delivery, text)
                : ConversationFaults.Conflict,
            cancellationToken);
    }

    private ConversationCommit Spoken(Conversation conversation, FormDelivery delivery, string text)
    {
        var draft = ConversationDraft.Of(conversation, time.GetUtcNow(), ids);
        draft.Send(Author.Bot, MessageContent.OfText(text), clientMessageId: $"form-{delivery.Id}");
        return draft.ToCommit();
    }

    private async Task DoAsync(FormDelivery delivery, HookReply reply, CancellationToken cancellationToken)
    {
        var result = reply.Tags.Count + reply.Attributes.Count > 0 ? await forms.ResultAsync(delivery.ResultId, cancellationToken) : null;
        if (reply.Tags.Count > 0 && result is not null)
        {
            await tags.PutAsync(result, delivery.Id, reply.Tags, cancellationToken);
        }

        if (reply.Attributes.Count > 0)
        {
            var learned = new LearnRequest(delivery.ConversationId, null, null, null, null, reply.Attributes) { Form = result?.FormName };
            await learn.HandleAsync(learned, cancellationToken);
        }

        if (reply.Handoff)
        {
            await handoff.HandleAsync(new HandoffRequest(delivery.ConversationId, "form"), cancellationToken);
        }
    }
}
