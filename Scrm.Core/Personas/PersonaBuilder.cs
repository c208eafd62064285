using Scrm.Core.Tags;

namespace Scrm.Core.Personas;

/// <summary>Adds tags up to the picture of a person. Pure: the same assignments give the same picture in whatever order they come.</summary>
public static class PersonaBuilder
{
    /// <summary>After so many days without being seen again a trait weighs half.</summary>
    public const double HalfLifeDays = 90;

    // A hint seen once tells something, seen often nearly all that its confidence allows: 0.6, 0.8, 0.87, 0.9 … 1.
    private const double Once = 0.6;

    // A tag on one conversation tells of one matter (a complaint, a refund); it speaks for the person, but half as loud.
    private const double ConversationShare = 0.5;

    /// <summary>The picture at a time; expired assignments, and those of dimensions the book no longer has, do not count.</summary>
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
    public static double Weight(TagAssignment assignment, DateTimeOffset now)
    {
        // Staff decide once and do not repeat themselves.
        var frequency = assignment.Source == TagSource.Agent ? 1 : 1 - (1 - Once) / Math.Max(1, assignment.Count);
        var age = Math.Max(0, (now - assignment.LastSeenAt).TotalDays);
        var share = assignment.Scope == TagScope.Conversation ? ConversationShare : 1;
        return Math.Clamp(assignment.Confidence, 0, 1) * frequency * Math.Pow(0.5, age / HalfLifeDays) * share;
    }

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

    private static double Together(IEnumerable<double> weights) => 1 - weights.Aggregate(1.0, (left, weight) => left * (1 - weight));
}
