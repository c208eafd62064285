using Scrm.Core.Figures;
using Scrm.Core.Personas;

namespace Scrm.Core.Picturing;

/// <summary>A person as of now, with all that explains the picture.</summary>
/// <param name="Persona">The picture itself.</param>
/// <param name="Tags">Its tags explained, by tag id.</param>
/// <param name="Value">How the value came about.</param>
/// <param name="Mood">What the person's words sound like.</param>
/// <param name="Tally">All that was counted.</param>
/// <param name="Quotes">Words that show the person best, over all tags.</param>
/// <param name="Rules">The settings it was judged by.</param>
public sealed record PersonPicture(
    Persona Persona,
    IReadOnlyDictionary<string, TagPicture> Tags,
    ValueExplanation Value,
    Mood Mood,
    Tally Tally,
    IReadOnlyList<PersonQuote> Quotes,
    PersonaRules Rules);
