using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Matching;

/// <summary>A word of the persona is one of some.</summary>
public sealed record WordTest(WordField Field, IReadOnlyList<string> Words) : PersonTest
{
    /// <inheritdoc/>
    public override bool Holds(SegmentFacts facts) => Of(facts.Persona) is { } word && Words.Contains(word);

    /// <inheritdoc/>
    public override TestEvidence EvidenceIn(SegmentFacts facts) => new(Of(facts.Persona));

    private string? Of(PersonaFacts persona) => Field switch
    {
        WordField.Role => persona.Role,
        WordField.Stage => persona.Stage,
        WordField.PreferredChannel => persona.PreferredChannel,
        _ => null,
    };
}
