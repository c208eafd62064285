using Scrm.Core.Figures;
using Scrm.Core.Personas;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Picturing;

/// <summary>Draws the picture of a person as of now, each stroke explained. Pure.</summary>
public static class PictureBuilder
{
    /// <summary>Trends compare with so many days ago.</summary>
    public const int TrendDays = 30;

    private const double Noticeable = 0.05;

    /// <summary>The picture.</summary>
    /// <param name="facts">The contact.</param>
    /// <param name="living">The contact's assignments that have not expired.</param>
    /// <param name="observations">All that was seen of the contact's tags.</param>
    /// <param name="figures">What was counted.</param>
    /// <param name="tags">The company's tags.</param>
    /// <param name="rules">How people are looked at.</param>
    /// <param name="now">The time of the picture.</param>
    public static PersonPicture Build(
        PersonFacts facts,
        IReadOnlyList<TagAssignment> living,
        IReadOnlyList<TagObservation> observations,
        ContactFigures figures,
        TagRules tags,
        PersonaRules rules,
        DateTimeOffset now)
    {
        var tally = figures.All();
        var persona = PersonaBuilder.Build(facts, living, figures, tags.Book, rules, now);
        var then = now.AddDays(-TrendDays);
        var past = tags.Assigner.Fold.Rebuild(observations.Where(o => o.At <= then)).Where(a => !(a.ExpiresAt <= then)).ToLookup(a => a.TagId);
        var seen = observations.ToLookup(o => tags.Assigner.Fold.Resolve(o.TagId)?.Id);
        var byId = living.ToDictionary(a => a.Id);
        var pictures = persona.Dimensions
            .SelectMany(d => d.Tags.Select(t => Tag(t, d.DimensionId, [.. t.AssignmentIds.Select(id => byId[id])], past[t.TagId], seen[t.TagId], then, now)))
            .ToDictionary(t => t.Tag.TagId);
        return new PersonPicture(
            persona,
            pictures,
            ValueRules.Explain(facts, tally, rules, now),
            MoodRules.Of(figures, rules.Counting.Clock, now),
            tally,
            QuoteRules.Best(pictures.Values),
            rules);
    }

    /// <summary>Where a weight goes.</summary>
    public static TagTrend Trend(double before, double now) =>
        now - before >= Noticeable ? TagTrend.Rising : before - now >= Noticeable ? TagTrend.Falling : TagTrend.Steady;

    private static TagPicture Tag(
        PersonaTag tag,
        string dimensionId,
        IReadOnlyList<TagAssignment> assignments,
        IEnumerable<TagAssignment> past,
        IEnumerable<TagObservation> seen,
        DateTimeOffset then,
        DateTimeOffset now)
    {
        var before = PersonaBuilder.Together(past.Select(a => PersonaBuilder.Weight(a, then)));
        var known = new Tag(tag.TagId, dimensionId, tag.Name, null, assignments[0].Scope);
        return new TagPicture(
            tag,
            [.. assignments.Select(a => WeightParts.Of(a, now)).OrderByDescending(p => p.Weight)],
            before,
            Trend(before, tag.Weight),
            Values(assignments, now),
            QuoteRules.Best(seen, known, assignments.Min(a => a.At), now));
    }

    private static IReadOnlyList<TagValue> Values(IReadOnlyList<TagAssignment> assignments, DateTimeOffset now) =>
        [.. assignments
            .Where(a => a.Value is not null)
            .GroupBy(a => a.Value!)
            .Select(same => new TagValue(same.Key, PersonaBuilder.Together(same.Select(a => PersonaBuilder.Weight(a, now))), [.. same.Select(a => a.Id)]))
            .OrderByDescending(v => v.Weight)
            .ThenBy(v => v.Value, StringComparer.Ordinal)];
}
