using Scrm.AgentConsole.Wire;
using Scrm.Core.Contacts;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Api;

/// <summary>
/// The tags of a person or conversation as far as the asking agent may see them: the words that caused a tag are quoted only from
/// conversations the agent may read.
/// </summary>
internal sealed class AssignedTags(VisibleConversations visible, ReadableConversations readable, IContactStore contacts, TimeProvider time)
{
    /// <summary>Tags on the conversation itself; null: there is none for this reader.</summary>
    public async Task<IReadOnlyList<TagAssignmentView>?> OfConversationAsync(string id, CancellationToken cancellationToken) =>
        await visible.FindAsync(id, cancellationToken) is { } conversation
            ? [.. (await contacts.TagsAsync(conversation.ContactId, time.GetUtcNow(), cancellationToken))
                .Where(t => t.Scope == TagScope.Conversation && t.Evidence.ConversationId == id)
                .Select(t => t.ToView())]
            : null;

    /// <summary>Tags on the person and on the person's conversations; null: there is none for this reader.</summary>
    public async Task<IReadOnlyList<TagAssignmentView>?> OfContactAsync(string id, CancellationToken cancellationToken)
    {
        if (await visible.ContactRefusalAsync(id, cancellationToken) is not null)
        {
            return null;
        }

        var tags = await contacts.TagsAsync(id, time.GetUtcNow(), cancellationToken);
        var mayRead = await readable.AmongAsync(tags.Select(t => t.Evidence.ConversationId), cancellationToken);
        return [.. tags.Select(t => mayRead(t.Evidence.ConversationId) ? t.ToView() : Unquoted(t.ToView()))];
    }

    private static TagAssignmentView Unquoted(TagAssignmentView tag) => tag with { Evidence = tag.Evidence with { MessageId = null, Quote = null } };
}
