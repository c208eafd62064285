using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Matching;

/// <summary>A free fact compares with an operand; numbers with numbers, days with days, words with words.</summary>
public sealed record AttributeTest(string Name, Comparison Comparison, AttributeFact Operand) : PersonTest
{
    /// <inheritdoc/>
    public override bool Holds(SegmentFacts facts) => facts.Attributes.Any(a => a.Name == Name && Meets(a));

    /// <inheritdoc/>
    public override TestEvidence EvidenceIn(SegmentFacts facts) => new(facts.Attributes.FirstOrDefault(a => a.Name == Name)?.Text);

    private bool Meets(AttributeFact fact) => Comparison switch
    {
        Comparison.Is => fact.Folded == Operand.Folded,
        Comparison.Contains => fact.Folded.Contains(Operand.Folded, StringComparison.Ordinal),
        Comparison.Over => Operand.Number is not null ? fact.Number > Operand.Number : fact.Day > Operand.Day,
        Comparison.Under => Operand.Number is not null ? fact.Number < Operand.Number : fact.Day < Operand.Day,
        _ => true,
    };
}
