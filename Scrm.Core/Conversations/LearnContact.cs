using Scrm.Core.Contacts;
using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>What a platform told about the person of a conversation; null members are unknown.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Name">Name.</param>
/// <param name="UnionId">Id across the owner's accounts.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="SubscribeSource">How the person came, in the platform's word.</param>
/// <param name="Attributes">Further facts by name.</param>
public sealed record LearnRequest(
    string ConversationId,
    string? Name,
    string? UnionId,
    string? Language,
    string? SubscribeSource,
    IReadOnlyDictionary<string, string> Attributes)
{
    /// <summary>The form the facts come from, by name; null: the platform told them.</summary>
    public string? Form { get; init; }
}

/// <summary>Keeps what a platform told about a person; what staff wrote by hand stays.</summary>
public sealed class LearnContact(
    IConversationStore store, IContactStore contacts, IContactHistory history, ConversationEditor editor, IIdFactory ids, TimeProvider time)
{
    private const int Tries = 20;

    /// <summary>The person with the facts.</summary>
    public async Task<Result<Contact>> HandleAsync(LearnRequest request, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await store.GetAsync(request.ConversationId, cancellationToken) is not { } conversation
                || await contacts.GetAsync(conversation.ContactId, cancellationToken) is not { } contact)
            {
                return ConversationFaults.NotFound;
            }

            var learned = Merge(contact, conversation.InboxId, request) with { Version = contact.Version + 1 };
            var source = request.Form is null ? EditSource.Platform : EditSource.Form;
            var edits = ContactEdits.Between(contact, learned, source, null, time.GetUtcNow(), ids).Select(edit => edit with { Form = request.Form });
            if (!await history.SaveAsync(learned, contact.Version, [.. edits], cancellationToken))
            {
                continue;
            }

            if (learned.Name != conversation.ContactName)
            {
                await editor.EditAsync(
                    conversation.Id,
                    c => ConversationDraft.Of(c, time.GetUtcNow(), ids).With(d => d with { ContactName = learned.Name, UpdatedAt = c.UpdatedAt }).ToCommit(),
                    cancellationToken);
            }

            return learned;
        }

        return ConversationFaults.Conflict;
    }

    /// <summary>The person with the facts; attributes written by staff win over the platform's.</summary>
    public static Contact Merge(Contact contact, string inboxId, LearnRequest facts)
    {
        var attributes = new Dictionary<string, string>(facts.Attributes);
        foreach (var (name, value) in contact.Attributes)
        {
            attributes[name] = value;
        }

        return contact with
        {
            Name = string.IsNullOrWhiteSpace(facts.Name) ? contact.Name : facts.Name,
            Language = facts.Language ?? contact.Language,
            Source = contact.Source == "follow" && facts.SubscribeSource is { Length: > 0 } how ? $"follow:{how}" : contact.Source,
            Attributes = attributes,
            Identities = [.. contact.Identities.Select(i => i.InboxId == inboxId ? i with { UnionId = facts.UnionId ?? i.UnionId } : i)],
        };
    }
}
