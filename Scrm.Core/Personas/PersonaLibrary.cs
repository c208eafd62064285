using Scrm.Core.Figures;

namespace Scrm.Core.Personas;

/// <summary>The current settings, ready to be applied; read anew when they were saved. Until then the time zone is the one the platform was started with.</summary>
public sealed class PersonaLibrary(IPersonaStore store, SentimentReader reader, CompanyClock fallback)
{
    private PersonaRules? _current;

    /// <summary>The newest edition.</summary>
    public async Task<PersonaRules> CurrentAsync(CancellationToken cancellationToken)
    {
        var settings = await store.SettingsAsync(cancellationToken) ?? PersonaSettings.Default with { TimeZone = fallback.ZoneId };
        if (_current is not { } current || current.Settings.Version != settings.Version)
        {
            _current = current = new PersonaRules(settings, new FiguresRules(CompanyClock.Of(settings.TimeZone), reader, settings.Currency));
        }

        return current;
    }
}
