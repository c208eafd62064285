using Scrm.Core.Personas;
using Scrm.Core.Tags;

namespace Scrm.Core.Picturing;

/// <summary>Which of a person's words show a tag best. Pure.</summary>
public static class QuoteRules
{
    /// <summary>So many of one tag.</summary>
    public const int OfTag = 3;

    /// <summary>So many of a person.</summary>
    public const int OfPerson = 8;

    /// <summary>Sources that quote the person's words; others quote keys, scenes, intents and facts.</summary>
    private static readonly HashSet<TagSource> Spoken = [TagSource.Words, TagSource.Learned, TagSource.Agent, TagSource.Form, TagSource.Wish, TagSource.Rule];

    /// <summary>The best distinct ones, newest and surest first.</summary>
    /// <param name="seen">Observations of the one tag.</param>
    /// <param name="tag">The tag they stand for.</param>
    /// <param name="since">Older ones were taken off since, and do not count.</param>
    /// <param name="now">The time recency is seen from.</param>
    public static IReadOnlyList<PersonQuote> Best(IEnumerable<TagObservation> seen, Tag tag, DateTimeOffset since, DateTimeOffset now) => seen
        .Where(o => o.Kind == ObservationKind.Seen && o.At >= since && Spoken.Contains(o.Source) && !string.IsNullOrWhiteSpace(o.Quote))
        .OrderByDescending(o => Rank(o, now))
        .ThenBy(o => o.Id, StringComparer.Ordinal)
        .DistinctBy(o => Plain(o.Quote!), StringComparer.Ordinal)
        .Take(OfTag)
        .Select(o => new PersonQuote(tag.Id, tag.DimensionId, o.Quote!.Trim(), o.At, o.ConversationId, o.MessageId, o.Confidence, o.Source))
        .ToList();

    /// <summary>The best over all tags: the heaviest tag's best first, each text once.</summary>
    public static IReadOnlyList<PersonQuote> Best(IEnumerable<TagPicture> tags) => tags
        .OrderByDescending(t => t.Tag.Weight)
        .ThenBy(t => t.Tag.TagId, StringComparer.Ordinal)
        .SelectMany(t => t.Quotes.Select((quote, place) => (Quote: quote, Place: place)))
        .OrderBy(q => q.Place)
        .Select(q => q.Quote)
        .DistinctBy(q => Plain(q.Text), StringComparer.Ordinal)
        .Take(OfPerson)
        .ToList();

    private static double Rank(TagObservation observation, DateTimeOffset now) =>
        observation.Confidence * Math.Pow(0.5, Math.Max(0, (now - observation.At).TotalDays) / WeightParts.HalfLifeDays);

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsPunctuation(c))).ToUpperInvariant();
}
