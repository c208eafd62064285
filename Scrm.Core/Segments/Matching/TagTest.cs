using Scrm.Core.Segments.Facts;

namespace Scrm.Core.Segments.Matching;

/// <summary>Has one of some tags; every limit is asked of one and the same assignment.</summary>
public sealed record TagTest : PersonTest
{
    /// <summary>The tag, and those merged into it.</summary>
    public required IReadOnlyList<string> TagIds { get; init; }

    /// <summary>Assignments that expired by then do not count.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Lowest <see cref="TagFact.Score"/>; null: any.</summary>
    public double? MinScore { get; init; }

    /// <summary>Lowest confidence; null: any.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>Seen then or later; null: whenever.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>The value contains this, folded; null: any value or none.</summary>
    public string? Text { get; init; }

    /// <summary>The value's numbers reach this; null: no lower end.</summary>
    public double? From { get; init; }

    /// <summary>The value's numbers begin at most here; null: no upper end.</summary>
    public double? To { get; init; }

    /// <summary>True when the value's numbers count.</summary>
    public bool AsksRange => From is not null || To is not null;

    /// <inheritdoc/>
    public override bool Holds(SegmentFacts facts) => facts.Tags.Any(Meets);

    /// <inheritdoc/>
    public override TestEvidence EvidenceIn(SegmentFacts facts)
    {
        var met = facts.Tags.Where(Meets).OrderByDescending(t => t.Score).ToList();
        return new TestEvidence(
            string.Join("、", met.Select(t => t.Value).OfType<string>()) is { Length: > 0 } values ? values : null,
            met.Count > 0 ? TagFact.WeightOf(met[0].Score, Now) : null,
            met.Count > 0 ? met.Max(t => t.LastSeenAt) : null)
        {
            AssignmentIds = [.. met.Select(t => t.AssignmentId)],
        };
    }

    private bool Meets(TagFact tag) =>
        TagIds.Contains(tag.TagId)
        && tag.CountsAt(Now)
        && !(tag.Score < MinScore)
        && !(tag.Confidence < MinConfidence)
        && !(tag.LastSeenAt < Since)
        && (Text is null || tag.Folded?.Contains(Text, StringComparison.Ordinal) == true)
        && (!AsksRange || tag.Range?.Meets(From ?? -ValueRange.Open, To ?? ValueRange.Open) == true);
}
