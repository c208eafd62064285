using Scrm.Core.Picturing;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Wire;

/// <summary>Pictures of people in the clients' words.</summary>
internal static class PersonaMapping
{
    private const int QuotesShown = 5;

    /// <summary>Every dimension of the book in its order; those nothing is known of have strength 0.</summary>
    public static PersonaView ToView(this PersonPicture picture, TagBook book, Func<string?, bool> mayRead) => new(
        picture.Persona.ContactId,
        picture.Persona.At,
        [.. book.Dimensions.Select(d => ToView(d, picture, book, mayRead))],
        picture.Value,
        picture.Persona.Stage!,
        picture.Persona.Role!,
        new HabitsView(
            picture.Persona.Habits?.Channel,
            picture.Persona.Habits?.Hour,
            picture.Rules.Settings.TimeZone,
            [.. picture.Tally.Channels.OrderByDescending(c => c.Value).Select(c => new ChannelCountView(c.Key, c.Value))],
            picture.Tally.Hours),
        picture.Mood,
        [.. picture.Quotes.Where(q => mayRead(q.ConversationId)).Take(QuotesShown)],
        picture.Persona.FirstSeenAt!.Value,
        picture.Persona.LastSeenAt!.Value,
        picture.Rules.Settings.Currency);

    public static TagObservationView ToView(this TagObservation observation, Func<string?, bool> mayRead)
    {
        var isReadable = mayRead(observation.ConversationId);
        return new TagObservationView(
            observation.Id,
            observation.Kind,
            observation.At,
            observation.Source,
            observation.RuleId,
            observation.RuleVersion,
            observation.AgentId,
            observation.Confidence,
            observation.Value,
            isReadable ? observation.Quote : null,
            isReadable ? observation.ConversationId : null,
            isReadable ? observation.MessageId : null,
            observation.EventId,
            observation.ExpiresAt);
    }

    private static PersonaDimensionView ToView(TagDimension dimension, PersonPicture picture, TagBook book, Func<string?, bool> mayRead)
    {
        var known = picture.Persona.Dimensions.FirstOrDefault(d => d.DimensionId == dimension.Id);
        return new PersonaDimensionView(
            dimension.Id,
            dimension.Name,
            dimension.NameEn,
            dimension.Hue,
            known?.Strength ?? 0,
            [.. (known?.Tags ?? []).Select(tag => ToView(picture.Tags[tag.TagId], book, mayRead))]);
    }

    private static PersonaTagView ToView(TagPicture picture, TagBook book, Func<string?, bool> mayRead) => new(
        picture.Tag.TagId,
        picture.Tag.Name,
        book.Tags.FirstOrDefault(t => t.Id == picture.Tag.TagId)?.NameEn,
        picture.Tag.Weight,
        picture.Tag.AssignmentIds,
        picture.Trend,
        picture.Before,
        picture.Parts,
        picture.Values,
        [.. picture.Quotes.Where(q => mayRead(q.ConversationId))]);
}
