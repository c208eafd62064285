using Scrm.Core.Personas;
using Scrm.Core.Tags;
using static Scrm.Tests.Tags.TagSamples;

namespace Scrm.Tests.Personas;

public class PersonaBuilderTests
{
    [Fact]
    public void Nobody_known_has_an_empty_picture() => Assert.Empty(Build([]).Dimensions);

    [Fact]
    public void Dimensions_come_in_the_books_order_and_tags_heaviest_first()
    {
        var persona = Build([Assignment("a", "camping", 0.5), Assignment("b", "hiking", 0.9), Assignment("c", "high", 0.7)]);

        Assert.Equal(["spending", "interest"], persona.Dimensions.Select(d => d.DimensionId));
        Assert.Equal(["hiking", "camping"], persona.Dimensions[1].Tags.Select(t => t.TagId));
        Assert.Equal(["b"], persona.Dimensions[1].Tags[0].AssignmentIds);
        Assert.Equal("徒步", persona.Dimensions[1].Tags[0].Name);
    }

    [Theory]
    [InlineData(0.8, 1, 0, 0.48)]
    [InlineData(0.8, 2, 0, 0.64)]
    [InlineData(0.8, 1, 90, 0.24)]
    [InlineData(0.8, 1, 180, 0.12)]
    [InlineData(1.0, 1000, 0, 0.9996)]
    [InlineData(1.0, 0, -5, 0.6)]
    public void Weight_is_confidence_times_frequency_times_recency(double confidence, int count, int daysAgo, double weight) =>
        Assert.Equal(weight, PersonaBuilder.Weight(Assignment("a", "camping", confidence, -daysAgo) with { Count = count }, Noon), 4);

    [Fact]
    public void What_staff_put_weighs_fully_at_once() =>
        Assert.Equal(1, PersonaBuilder.Weight(Assignment("a", "camping", 1) with { Source = TagSource.Agent }, Noon));

    [Fact]
    public void A_tag_on_a_conversation_weighs_half_and_several_add_up()
    {
        var persona = Build([Assignment("a", "returns"), Assignment("b", "returns", conversation: "c-2")]);
        var tag = Assert.Single(Assert.Single(persona.Dimensions).Tags);

        Assert.Equal(1 - 0.76 * 0.76, tag.Weight, 6);
        Assert.Equal(["a", "b"], tag.AssignmentIds);
    }

    [Fact]
    public void Strength_is_what_the_tags_tell_together() =>
        Assert.Equal(1 - 0.7 * 0.4, Build([Assignment("a", "camping", 0.5), Assignment("b", "hiking", 1)]).Dimensions[0].Strength, 6);

    [Fact]
    public void Expired_foreign_and_orphaned_assignments_do_not_count() =>
        Assert.Empty(Build(
        [
            Assignment("a", "camping", expires: 0),
            Assignment("b", "camping") with { ContactId = "somebody-else" },
            Assignment("c", "camping") with { DimensionId = "gone" },
        ]).Dimensions);

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void The_order_of_assignments_does_not_matter(int seed)
    {
        var random = new Random(seed);
        var tags = Book.Tags.Select(t => t.Id).ToArray();
        var all = Enumerable.Range(0, 40).Select(i => Assignment($"a{i}", tags[random.Next(tags.Length)], random.NextDouble(), -random.Next(300), conversation: $"c{i}")).ToArray();
        var shuffled = all.ToArray();
        random.Shuffle(shuffled);

        Assert.Equivalent(Build(all), Build(shuffled), strict: true);
        Assert.All(Build(all).Dimensions, d => Assert.InRange(d.Strength, 0, 1));
    }

    private static Persona Build(IReadOnlyList<TagAssignment> assignments) => PersonaBuilder.Build("contact-1", assignments, Book, Noon);
}
