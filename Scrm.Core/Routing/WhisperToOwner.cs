using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Routing;

/// <summary>A supervisor's word to the agent who serves a conversation: a note that names him, and that he is told of at once. The customer sees nothing.</summary>
public sealed class WhisperToOwner(IDirectory directory, IConversationStore conversations, AddNote notes, IEventBus bus)
{
    /// <summary>The stored note.</summary>
    public async Task<Result<Message>> HandleAsync(NoteRequest request, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(request.AgentId, cancellationToken) is not { Role: >= AgentRole.Supervisor })
        {
            return new Fault(FaultCode.Forbidden, "Only supervisors whisper.");
        }

        if (await conversations.GetAsync(request.ConversationId, cancellationToken) is not { } conversation)
        {
            return ConversationFaults.NotFound;
        }

        if (conversation.Owner.AgentId is not { } owner || owner == request.AgentId)
        {
            return new Fault(FaultCode.Invalid, "Nobody else serves this conversation.", "owner");
        }

        var written = await notes.HandleAsync(request with { Mentions = [owner] }, cancellationToken);
        if (written.IsOk)
        {
            await bus.PublishAsync(new StaffAlerted(request.ConversationId, "whisper", owner), cancellationToken);
        }

        return written;
    }
}
