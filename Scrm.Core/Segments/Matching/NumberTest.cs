using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Matching;

/// <summary>A figure of the persona lies between two limits, both included; what is not known does not.</summary>
public sealed record NumberTest(NumberField Field, double Min, double Max) : PersonTest
{
    /// <inheritdoc/>
    public override bool Holds(SegmentFacts facts) => Of(facts.Persona) is { } number && number >= Min && number <= Max;

    /// <inheritdoc/>
    public override TestEvidence EvidenceIn(SegmentFacts facts) => new(Number: Of(facts.Persona));

    private double? Of(PersonaFacts persona) => Field switch
    {
        NumberField.Value => persona.Value,
        NumberField.Revenue => persona.Revenue,
        NumberField.Participation => persona.Participation,
        NumberField.Influence => persona.Influence,
        NumberField.PreferredHour => persona.PreferredHour,
        _ => null,
    };
}
