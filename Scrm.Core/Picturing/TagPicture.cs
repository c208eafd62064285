using Scrm.Core.Personas;

namespace Scrm.Core.Picturing;

/// <summary>One trait with all that explains it.</summary>
/// <param name="Tag">The trait as the persona has it.</param>
/// <param name="Parts">What each assignment's weight is made of.</param>
/// <param name="Before">0–1: what it weighed thirty days ago.</param>
/// <param name="Trend">Where it goes.</param>
/// <param name="Values">Its values, heaviest first; none for a tag without.</param>
/// <param name="Quotes">Words that show it, best first.</param>
public sealed record TagPicture(
    PersonaTag Tag, IReadOnlyList<WeightParts> Parts, double Before, TagTrend Trend, IReadOnlyList<TagValue> Values, IReadOnlyList<PersonQuote> Quotes);
