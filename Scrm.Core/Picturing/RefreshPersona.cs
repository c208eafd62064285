using Scrm.Core.Foundation;
using Scrm.Core.Personas;

namespace Scrm.Core.Picturing;

/// <summary>
/// Brings a person's stored picture up to today, and counts anew what happened outside turns: after an order, a click, a changed fact,
/// and because people age. May be repeated.
/// </summary>
public sealed class RefreshPersona(PersonaEditor editor, PastFigures past)
{
    /// <summary>The picture; NotFound when there is no such contact.</summary>
    public Task<Result<Persona>> HandleAsync(string contactId, CancellationToken cancellationToken) =>
        editor.WriteAsync(contactId, rules => past.FreshAsync(contactId, rules, cancellationToken), null, cancellationToken);
}
