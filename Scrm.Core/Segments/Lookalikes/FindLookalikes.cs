using Scrm.Core.Foundation;

namespace Scrm.Core.Segments.Lookalikes;

/// <summary>
/// Finds people like some examples. Bounded: a sample of the examples, the heaviest tags of their centre, one pass over who holds these,
/// and an exact comparison of those who share most.
/// </summary>
public sealed class FindLookalikes(ISegmentIndex index, TimeProvider time)
{
    private const int MaxExamples = 100;
    private const int MaxLimit = 200;
    private const int Candidates = 250;

    /// <summary>The list; Invalid when there is no example with a tag.</summary>
    public async Task<Result<LookalikeList>> HandleAsync(LookalikeRequest request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var examples = await index.MembersAsync(request.Examples, null, MaxExamples, cancellationToken);
        var facts = await index.TagsAsync([.. examples.Items.Select(c => c.Id)], now, cancellationToken);
        var vectors = facts.Select(f => LookalikeRules.Vector(f, request.DimensionWeights, now)).Where(v => v.Count > 0).ToList();
        if (vectors.Count == 0)
        {
            return NoTags;
        }

        var centre = LookalikeRules.Centre(vectors);
        var sharers = await index.SharersAsync(centre, request.Examples, now, Candidates, cancellationToken);
        var people = LookalikeRules.Rank(
            centre, await index.TagsAsync(sharers, now, cancellationToken), request.DimensionWeights, now, Math.Clamp(request.Limit, 1, MaxLimit));
        var sum = centre.Values.Sum();
        return new LookalikeList(vectors.Count, [.. centre.Select(t => new SharedTag(t.Key, t.Value, t.Value / sum))], people);
    }

    private static Fault NoTags { get; } = new(FaultCode.Invalid, "The examples have no tags to go by.", "noTags");
}
