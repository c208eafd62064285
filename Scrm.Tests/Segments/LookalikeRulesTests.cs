using Scrm.Core.Segments.Facts;
using Scrm.Core.Segments.Lookalikes;
using Scrm.Tests.Specs;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Segments;

public sealed class LookalikeRulesTests
{
    private static readonly Dictionary<string, double> Even = [];

    [Fact]
    public void Who_has_the_same_tags_is_most_alike_and_the_shared_tags_say_why()
    {
        var centre = Centre(Even, Person("e1", "camping", "high"), Person("e2", "camping"));

        var found = LookalikeRules.Rank(
            centre, [Person("twin", "camping", "high"), Person("half", "camping", "low"), Person("none", "low")], Even, TagSamples.Noon, 10);

        Assert.Equal(["twin", "half"], found.Select(l => l.ContactId));
        Assert.True(found[0].Similarity > found[1].Similarity);
        Assert.Equal(["camping", "high"], found[0].Shared.Select(t => t.TagId));
        Assert.Equal(1, found[0].Shared.Sum(t => t.Share), 9);
    }

    [Fact]
    public void A_dimension_without_weight_counts_for_nothing()
    {
        var weights = new Dictionary<string, double> { ["spending"] = 0 };
        var centre = Centre(weights, Person("e1", "camping", "high"));

        Assert.Equal(["camping"], centre.Keys);
        Assert.Empty(LookalikeRules.Rank(centre, [Person("rich", "high")], weights, TagSamples.Noon, 10));
    }

    [Fact]
    public void The_same_person_is_wholly_alike() =>
        Assert.Equal(1, LookalikeRules.Rank(Centre(Even, Person("e1", "camping", "high")), [Person("x", "high", "camping")], Even, TagSamples.Noon, 1)[0].Similarity, 9);

    private static IReadOnlyDictionary<string, double> Centre(IReadOnlyDictionary<string, double> weights, params SegmentFacts[] examples) =>
        LookalikeRules.Centre([.. examples.Select(e => LookalikeRules.Vector(e, weights, TagSamples.Noon))]);

    private static SegmentFacts Person(string id, params string[] tags) =>
        SegmentFacts.Of(Sample.Contact(id), tags.Select(tag => TagSamples.Assignment($"{id}-{tag}", tag)));
}
