using Scrm.Core.Content;
using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>A word that a held answer shall be said.</summary>
/// <param name="ConversationId">Where.</param>
/// <param name="AgentId">Who decides.</param>
/// <param name="HeldId">The answer: its note.</param>
/// <param name="ClientMessageId">The client's id; the same id again is the same decision.</param>
/// <param name="Text">Other words; null: as the bot wrote it.</param>
public sealed record ApproveRequest(string ConversationId, string AgentId, string HeldId, string ClientMessageId, string? Text = null);

/// <summary>Says what the bot wrote and a person approved, or changed: a reply of who decides. Of two decisions the first one wins.</summary>
public sealed class ApproveHeld(IConversationStore store, SendReply reply)
{
    /// <summary>The line as it was sent.</summary>
    public async Task<Result<Message>> HandleAsync(ApproveRequest request, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(request.ConversationId, cancellationToken) is not { } conversation)
        {
            return ConversationFaults.NotFound;
        }

        var held = conversation.Held?.MessageId == request.HeldId ? conversation.Held.Content : null;
        var changed = request.Text is not null && request.Text != held?.Text;
        if (changed && held is { Type: not MessageType.Text })
        {
            return new Fault(FaultCode.Invalid, "Only words can be changed; discard it and write instead.", "text");
        }

        // Decided meanwhile: the reply refuses it, or finds that this is the same decision again.
        var content = changed ? MessageContent.OfText(request.Text!) : held ?? MessageContent.OfText("");
        return await reply.HandleAsync(
            new ReplyRequest(request.ConversationId, request.AgentId, request.ClientMessageId, content, new HeldWord(request.HeldId, changed)), cancellationToken);
    }
}
