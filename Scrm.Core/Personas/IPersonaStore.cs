using Scrm.Core.Figures;

namespace Scrm.Core.Personas;

/// <summary>Figures behind personas, and the settings they are judged by. Figures are written in the commits of turns and tags.</summary>
public interface IPersonaStore
{
    /// <summary>What the company set, or null before anybody did.</summary>
    Task<PersonaSettings?> SettingsAsync(CancellationToken cancellationToken);

    /// <summary>Saves the settings when the stored version is <paramref name="expectedVersion"/> (0: none); false otherwise.</summary>
    Task<bool> SaveSettingsAsync(PersonaSettings settings, long expectedVersion, CancellationToken cancellationToken);

    /// <summary>What was counted of a person, or null when nothing was.</summary>
    Task<ContactFigures?> FiguresAsync(string contactId, CancellationToken cancellationToken);

    /// <summary>
    /// What a person did outside turns, as stored: touchpoints that no inbound message stands behind, and orders that count, those of another
    /// currency with an amount of 0. In no particular order.
    /// </summary>
    Task<IReadOnlyList<Deed>> DeedsAsync(string contactId, string currency, CancellationToken cancellationToken);

    /// <summary>How many contacts there are.</summary>
    Task<long> CountAsync(CancellationToken cancellationToken);

    /// <summary>Ids of contacts above one, ascending.</summary>
    Task<IReadOnlyList<string>> ContactsAsync(string after, int limit, CancellationToken cancellationToken);

    /// <summary>Contacts whose picture was computed before a time or not at all, longest ago first.</summary>
    Task<IReadOnlyList<string>> StaleAsync(DateTimeOffset before, int limit, CancellationToken cancellationToken);
}
