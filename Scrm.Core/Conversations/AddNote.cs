using Scrm.Core.Agents;
using Scrm.Core.Content;
using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>A note between staff.</summary>
/// <param name="ConversationId">Where.</param>
/// <param name="AgentId">Who.</param>
/// <param name="ClientMessageId">The client's id; the same id again is the same note.</param>
/// <param name="Text">Words.</param>
/// <param name="Mentions">Agents to be told.</param>
public sealed record NoteRequest(string ConversationId, string AgentId, string ClientMessageId, string Text, IReadOnlyList<string> Mentions);

/// <summary>Writes a note into the transcript; anybody who may see the conversation may, in any state of it.</summary>
public sealed class AddNote(IConversationStore store, IDirectory directory, ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>The stored line; for a repeated client id the line stored first.</summary>
    public async Task<Result<Message>> HandleAsync(NoteRequest request, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(request.AgentId, cancellationToken) is not { } agent)
        {
            return ConversationFaults.NoAgent;
        }

        var committed = await editor.EditAsync(request.ConversationId, conversation => Decide(conversation, agent, request), cancellationToken);
        if (committed.IsOk)
        {
            return committed.Value.Messages[0];
        }

        return committed.Fault == ConversationEditor.Repeated
            && await store.FindByClientIdAsync(request.ConversationId, request.ClientMessageId, cancellationToken) is { } stored
            && stored.Author.Id == agent.Id
                ? stored
                : committed.Fault;
    }

    private Result<ConversationCommit> Decide(Conversation conversation, Agent agent, NoteRequest request)
    {
        if (!ConversationAccess.MaySee(agent, conversation))
        {
            return ConversationFaults.NotFound;
        }

        var content = MessageContent.OfText(request.Text);
        if (ContentRules.Refusal(content) is { } invalid)
        {
            return invalid;
        }

        var draft = ConversationDraft.Of(conversation, time.GetUtcNow(), ids);
        draft.Append(
            MessageDirection.Note,
            new Author(AuthorKind.Agent, agent.Id, agent.DisplayName),
            content,
            line => line with { ClientMessageId = request.ClientMessageId, Mentions = request.Mentions });
        return draft.ToCommit();
    }
}
