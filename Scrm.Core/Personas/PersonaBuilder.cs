using Scrm.Core.Figures;
using Scrm.Core.Tags;

namespace Scrm.Core.Personas;

/// <summary>Adds tags up to the picture of a person. Pure: the same assignments give the same picture in whatever order they come.</summary>
public static class PersonaBuilder
{
    /// <summary>The whole picture at a time.</summary>
    public static Persona Build(
        PersonFacts facts, IReadOnlyList<TagAssignment> assignments, ContactFigures figures, TagBook book, PersonaRules rules, DateTimeOffset now)
    {
        var tally = figures.All();
        return Build(facts.ContactId, assignments, book, now) with
        {
            Value = ValueRules.Explain(facts, tally, rules, now).Score,
            Stage = StageRules.Of(facts, tally, rules, now),
            Role = RoleRules.Of(facts, assignments.Where(a => !(a.ExpiresAt <= now)), rules.Settings),
            Habits = HabitRules.Of(tally),
            FirstSeenAt = StageRules.FirstSeenAt(facts, tally),
            LastSeenAt = StageRules.LastSeenAt(facts, tally),
        };
    }

    /// <summary>What tags tell at a time; expired assignments, and those of dimensions the book no longer has, do not count.</summary>
    public static Persona Build(string contactId, IEnumerable<TagAssignment> assignments, TagBook book, DateTimeOffset now)
    {
        var names = book.Tags.DistinctBy(t => t.Id).ToDictionary(t => t.Id, t => t.Name);
        var living = assignments
            .Where(a => a.ContactId == contactId && !(a.ExpiresAt <= now))
            .OrderByDescending(a => a.LastSeenAt)
            .ThenBy(a => a.Id, StringComparer.Ordinal)
            .ToLookup(a => a.DimensionId);
        return new Persona(contactId, now, [.. book.Dimensions.Where(d => living.Contains(d.Id)).Select(d => Dimension(d.Id, living[d.Id], names, now))]);
    }

    /// <summary>0–1: confidence times frequency times recency, halved for tags on a conversation.</summary>
    public static double Weight(TagAssignment assignment, DateTimeOffset now) => WeightParts.Of(assignment, now).Weight;

    private static PersonaDimension Dimension(string id, IEnumerable<TagAssignment> assignments, Dictionary<string, string> names, DateTimeOffset now)
    {
        var tags = assignments
            .GroupBy(a => a.TagId)
            .Select(same => new PersonaTag(
                same.Key,
                names.GetValueOrDefault(same.Key) ?? same.First().Name,
                Together(same.Select(a => Weight(a, now))),
                [.. same.Select(a => a.Id)]))
            .OrderByDescending(t => t.Weight)
            .ThenBy(t => t.TagId, StringComparer.Ordinal)
            .ToList();
        return new PersonaDimension(id, Together(tags.Select(t => t.Weight)), tags);
    }

    internal static double Together(IEnumerable<double> weights) => 1 - weights.Aggregate(1.0, (left, weight) => left * (1 - weight));
}
