using System.Globalization;
using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Segments.Facts;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Facts;

namespace Scrm.Storage.Mongo.Merging;

/// <summary>What is counted of one person, made anew from transcripts and timeline: gives what the commits gave one after another.</summary>
internal static class PersonCounts
{
    /// <summary>Takes all counts out.</summary>
    public static void Clear(Session session, string contactId)
    {
        session.Remove(ActivityRows.Plan, new BsonDocument("contact", contactId));
        session.Remove(ActiveHourRows.Plan, new BsonDocument("contact", contactId));
    }

    /// <summary>Counts a person anew.</summary>
    /// <param name="session">The write.</param>
    /// <param name="contactId">Whom.</param>
    /// <param name="conversationIds">His conversations after the write.</param>
    /// <param name="touchpoints">His timeline after the write.</param>
    public static async Task MakeAsync(
        Session session, string contactId, IReadOnlyList<string> conversationIds, IReadOnlyList<Touchpoint> touchpoints)
    {
        Clear(session, contactId);
        var said = await session.FieldsAsync(
            MessageRows.Plan,
            new BsonDocument { { "conversation", Op.In(conversationIds) }, { "direction", Word.Of(MessageDirection.In) } },
            "at",
            "body.content.type");
        foreach (var hour in said
            .Where(row => row["body"]["content"]["type"].AsString != Word.Of(MessageType.Event))
            .GroupBy(row => ActiveHourRows.HourOf(Instant.From(row["at"].ToInt64()))))
        {
            session.Put(ActiveHourRows.Plan, new BsonDocument
            {
                { "_id", Key.Of(contactId, hour.Key.ToString(CultureInfo.InvariantCulture)) },
                { "contact", contactId },
                { "hour", hour.Key },
                { "messages", hour.Count() },
            });
        }

        var deeds = said.Select(row => (Kind: Activities.Message, Day: ActivityDay.Of(Instant.From(row["at"].ToInt64()))))
            .Concat(touchpoints.Select(touch => (Kind: Activities.Of(touch.Kind), Day: ActivityDay.Of(touch.At))));
        foreach (var day in deeds.SelectMany(deed => new[] { deed, deed with { Day = ActivityRows.AllDays } }).GroupBy(deed => deed))
        {
            session.Put(ActivityRows.Plan, new BsonDocument
            {
                { "_id", Key.Of(contactId, day.Key.Kind, day.Key.Day.ToString(CultureInfo.InvariantCulture)) },
                { "contact", contactId },
                { "kind", day.Key.Kind },
                { "day", day.Key.Day },
                { "n", day.Count() },
            });
        }

        var codes = touchpoints.Where(touch => touch.Detail is not null && Activities.HasCode(touch.Kind)).Select(touch => touch.Detail!).Distinct();
        session.Change(ContactRows.Plan, new BsonDocument("_id", contactId), Op.Set(new BsonDocument("codes", new BsonArray(codes))));

        // A picture of time 0 is computed anew, even if nobody comes to do it at once.
        session.Remove(PersonaRows.Figures, new BsonDocument("_id", contactId));
        session.Change(PersonaRows.Plan, new BsonDocument("_id", contactId), Op.Set(new BsonDocument("at", 0L)));
    }
}
