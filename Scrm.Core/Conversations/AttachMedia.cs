using Scrm.Core.Content;
using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>Writes into a line that its attachment was fetched, or that it never will be.</summary>
public sealed class AttachMedia(IConversationStore store, ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>The line with the attachment.</summary>
    public async Task<Result<Message>> HandleAsync(string messageId, Media media, CancellationToken cancellationToken)
    {
        if (await store.MessageAsync(messageId, cancellationToken) is not { } line)
        {
            return new Fault(FaultCode.NotFound, "There is no such message.");
        }

        var changed = line with { Content = line.Content with { Media = media } };
        var committed = await editor.EditAsync(
            line.ConversationId,
            conversation => ConversationDraft.Of(conversation, time.GetUtcNow(), ids)
                .With(c => c with { UpdatedAt = conversation.UpdatedAt })
                .Change(changed)
                .ToCommit(),
            cancellationToken);
        return committed.IsOk ? changed : committed.Fault;
    }
}
