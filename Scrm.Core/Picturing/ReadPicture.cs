using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Personas;
using Scrm.Core.Tagging;

namespace Scrm.Core.Picturing;

/// <summary>Reads the picture of a person as of now; nothing is written.</summary>
public sealed class ReadPicture(
    IContactStore contacts, ITagHistory history, PastFigures past, PersonaLibrary personas, TagLibrary tags, TimeProvider time)
{
    /// <summary>The picture; NotFound when there is no such contact.</summary>
    public async Task<Result<PersonPicture>> HandleAsync(string contactId, CancellationToken cancellationToken)
    {
        if (await contacts.GetAsync(contactId, cancellationToken) is not { } contact)
        {
            return new Fault(FaultCode.NotFound, "There is no such contact.");
        }

        var now = time.GetUtcNow();
        var rules = await personas.CurrentAsync(cancellationToken);
        return PictureBuilder.Build(
            ContactFacts.Of(contact),
            await contacts.TagsAsync(contactId, now, cancellationToken),
            await history.OfContactAsync(contactId, cancellationToken),
            await past.CurrentAsync(contactId, rules.Counting, cancellationToken),
            await tags.CurrentAsync(cancellationToken),
            rules,
            now);
    }
}
