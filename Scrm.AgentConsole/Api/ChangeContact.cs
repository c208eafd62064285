using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Api;

/// <summary>Writes facts staff learned of a person: a name, remarks; an empty value takes one away.</summary>
internal sealed class ChangeContact(
    IContactStore contacts,
    IContactHistory history,
    IConversationStore conversations,
    ConversationEditor editor,
    ISignalQueue signals,
    Audit audit,
    IIdFactory ids,
    TimeProvider time)
{
    private const int Tries = 5;
    private const int MaxName = 100;
    private const int MaxAttributes = 50;
    private const int MaxKey = 60;
    private const int MaxValue = 1000;

    public async Task<Result<Contact>> HandleAsync(string id, ContactInput input, Agent by, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await contacts.GetAsync(id, cancellationToken) is not { } contact)
            {
                return VisibleConversations.NoContact;
            }

            var decided = Decide(contact, input);
            if (!decided.IsOk)
            {
                return decided;
            }

            var now = time.GetUtcNow();
            var edits = ContactEdits.Between(contact, decided.Value, EditSource.Staff, by.Id, now, ids);
            if (edits.Count == 0)
            {
                return contact;
            }

            if (await history.SaveAsync(decided.Value, contact.Version, edits, cancellationToken))
            {
                audit.Changed("contact", id, by);

                // Rules over facts look again.
                var occasion = new TagOccasion(id, null, null, now);
                await signals.AddAsync(new PendingSignal(ids.New(), new TagSignal(), occasion), cancellationToken);
                await RenameAsync(decided.Value, cancellationToken);
                return decided;
            }
        }

        return new Fault(FaultCode.Conflict, "The contact keeps changing. Try again.");
    }

    /// <summary>Lists show the name conversations carry.</summary>
    private async Task RenameAsync(Contact contact, CancellationToken cancellationToken)
    {
        foreach (var conversation in await conversations.OfContactAsync(contact.Id, cancellationToken))
        {
            if (conversation.ContactName != contact.Name)
            {
                await editor.EditAsync(
                    conversation.Id,
                    c => ConversationDraft.Of(c, time.GetUtcNow(), ids).With(d => d with { ContactName = contact.Name, UpdatedAt = c.UpdatedAt }).ToCommit(),
                    cancellationToken);
            }
        }
    }

    internal static Result<Contact> Decide(Contact contact, ContactInput input)
    {
        if ((input.WasName is { } was && was != contact.Name)
            || (input.WasAttributes ?? new Dictionary<string, string>()).Any(seen => (contact.Attributes.GetValueOrDefault(seen.Key) ?? "") != seen.Value))
        {
            return new Fault(FaultCode.Conflict, "Somebody else changed this fact meanwhile. Look at it again.", "factChanged");
        }

        var attributes = new Dictionary<string, string>(contact.Attributes);
        foreach (var (key, value) in input.Attributes ?? new Dictionary<string, string>())
        {
            if (string.IsNullOrWhiteSpace(key) || key.Length > MaxKey || value is { Length: > MaxValue })
            {
                return new Fault(FaultCode.Invalid, $"A fact has a name of 1 to {MaxKey} and a value of at most {MaxValue} characters.", "attributes");
            }

            if (string.IsNullOrEmpty(value))
            {
                attributes.Remove(key);
            }
            else
            {
                attributes[key] = value;
            }
        }

        return attributes.Count > MaxAttributes ? new Fault(FaultCode.Invalid, $"A contact has at most {MaxAttributes} facts.", "attributes")
            : input.Name is { } name && (string.IsNullOrWhiteSpace(name) || name.Length > MaxName)
                ? new Fault(FaultCode.Invalid, $"A name has 1 to {MaxName} characters.", "name")
            : contact with { Name = input.Name?.Trim() ?? contact.Name, Attributes = attributes, Version = contact.Version + 1 };
    }
}
