using Scrm.AgentConsole.Wire;
using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Picturing;
using Scrm.Core.Tagging;

namespace Scrm.AgentConsole.Api;

/// <summary>The picture of a person as far as the asking agent may see it: words are quoted only from conversations the agent may read.</summary>
internal sealed class ShownPersona(
    VisibleConversations visible,
    ReadableConversations readable,
    ReadPicture pictures,
    IContactStore contacts,
    ITagHistory history,
    TagLibrary tags,
    TimeProvider time)
{
    private const int MostObservations = 200;

    /// <summary>The picture before it is cut to what may be quoted.</summary>
    public async Task<Result<PersonPicture>> FindAsync(string contactId, CancellationToken cancellationToken) =>
        await visible.ContactRefusalAsync(contactId, cancellationToken) is { } refusal ? refusal : await pictures.HandleAsync(contactId, cancellationToken);

    /// <summary>The picture.</summary>
    public async Task<Result<PersonaView>> PersonaAsync(string contactId, CancellationToken cancellationToken)
    {
        var found = await FindAsync(contactId, cancellationToken);
        if (!found.IsOk)
        {
            return found.Fault;
        }

        var quotes = found.Value.Quotes.Concat(found.Value.Tags.Values.SelectMany(t => t.Quotes));
        var mayRead = await readable.AmongAsync(quotes.Select(q => q.ConversationId), cancellationToken);
        return found.Value.ToView((await tags.CurrentAsync(cancellationToken)).Book, mayRead);
    }

    /// <summary>What stands behind an assignment, newest first; NotFound when the person has no such assignment.</summary>
    public async Task<Result<IReadOnlyList<TagObservationView>>> ObservationsAsync(string contactId, string assignmentId, CancellationToken cancellationToken)
    {
        if (await visible.ContactRefusalAsync(contactId, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var living = await contacts.TagsAsync(contactId, time.GetUtcNow(), cancellationToken);
        if (living.FirstOrDefault(a => a.Id == assignmentId) is not { } assignment)
        {
            return new Fault(FaultCode.NotFound, "The tag is not there any more.");
        }

        var fold = (await tags.CurrentAsync(cancellationToken)).Assigner.Fold;
        var behind = EvidenceRules.Of(assignment, await history.OfContactAsync(contactId, cancellationToken), fold).Take(MostObservations).ToList();
        var mayRead = await readable.AmongAsync(behind.Select(o => o.ConversationId), cancellationToken);
        return Result.Ok<IReadOnlyList<TagObservationView>>([.. behind.Select(o => o.ToView(mayRead))]);
    }
}
