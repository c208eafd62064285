using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Dialogues;

namespace Scrm.Core.Handovers;

/// <summary>Reads what a colleague must know of a conversation he takes over.</summary>
public sealed class ReadHandover(IConversationStore conversations, IContactStore contacts, IFormStore forms, TimeProvider time)
{
    private const int Lines = 200;
    private const int Forms = 20;

    /// <summary>The summary.</summary>
    public async Task<HandoverSummary> HandleAsync(Conversation conversation, CancellationToken cancellationToken)
    {
        var lines = await conversations.MessagesAsync(conversation.Id, null, null, Lines, cancellationToken);
        var tags = await contacts.TagsAsync(conversation.ContactId, time.GetUtcNow(), cancellationToken);
        var ended = await forms.ResultsAsync(new FormResultQuery { ContactId = conversation.ContactId, Limit = Forms }, cancellationToken);
        IReadOnlyList<string> filled = [.. ended.Items.Where(form => form.ConversationId == conversation.Id).Reverse().SelectMany(form => form.Lines())];
        return HandoverRules.Of(conversation, lines, tags, filled);
    }
}
