using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Personas;

namespace Scrm.AgentConsole.Api;

/// <summary>Who asks when a question is tried: somebody described, or a contact the reader may see.</summary>
internal sealed class TriedAsker(IDirectory directory, IContactStore contacts, VisibleConversations visible, PersonaLibrary personas, TimeProvider time)
{
    private const int MaxSegments = 100;

    public async Task<Result<Asker>> ReadAsync(AnswerTryInput input, CancellationToken cancellationToken)
    {
        if (input.Segments is { Count: > MaxSegments })
        {
            return new Fault(FaultCode.Invalid, $"Nobody is in more than {MaxSegments} segments.", "segments");
        }

        var tier = input.Tier;
        if (input.ContactId is { } contactId)
        {
            if (await visible.ContactRefusalAsync(contactId, cancellationToken) is { } refusal)
            {
                return refusal;
            }

            if (await contacts.GetAsync(contactId, cancellationToken) is not { } contact)
            {
                return VisibleConversations.NoContact;
            }

            tier ??= AudienceRules.TierOf(contact.Attributes);
        }

        var inboxId = input.InboxId ?? "";
        var channel = input.Channel ?? (await directory.FindInboxAsync(inboxId, cancellationToken))?.Channel ?? "";
        var at = input.At ?? time.GetUtcNow();
        var day = (await personas.CurrentAsync(cancellationToken)).Counting.Clock.DayOf(at);
        return new Asker(channel, at, day) { Segments = input.Segments ?? [], Tier = tier };
    }
}
