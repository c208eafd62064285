using Scrm.Core.Foundation;
using Scrm.Core.Personas;
using Scrm.Core.Tagging;

namespace Scrm.Core.Picturing;

/// <summary>
/// Rebuilds a person's figures, tags and picture from transcript, touchpoints, orders and observations: what growing turn by turn gave
/// already, so it may be repeated.
/// </summary>
public sealed class RebuildPersona(PersonaEditor editor, PastFigures past, ITagHistory history)
{
    /// <summary>The picture; NotFound when there is no such contact.</summary>
    public Task<Result<Persona>> HandleAsync(string contactId, CancellationToken cancellationToken) => editor.WriteAsync(
        contactId,
        rules => past.RecountAsync(contactId, rules, cancellationToken),
        async tags => tags.Assigner.Fold.Rebuild(await history.OfContactAsync(contactId, cancellationToken)),
        cancellationToken);
}
