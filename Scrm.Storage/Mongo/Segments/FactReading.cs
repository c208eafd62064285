using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Segments.Facts;
using Scrm.Core.Tags;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Facts;

namespace Scrm.Storage.Mongo.Segments;

/// <summary>Reads the facts of one person.</summary>
internal static class FactReading
{
    /// <summary>All of them; null: there is no such person.</summary>
    public static async Task<SegmentFacts?> OfAsync(Session session, string contactId)
    {
        if (await session.GetAsync(ContactRows.Plan, contactId) is not { } row)
        {
            return null;
        }

        var tags = Body.All<TagAssignment>(await session.AllAsync(
            PersonRows.Tags, new BsonDocument("contact", contactId), new BsonDocument("number", 1)));
        return await AddToAsync(session, SegmentFacts.Of(Body.Read<Contact>(row), tags), row);
    }

    /// <summary>What contact and tags do not tell.</summary>
    public static async Task<SegmentFacts> AddToAsync(Session session, SegmentFacts facts) =>
        await session.GetAsync(ContactRows.Plan, facts.ContactId) is { } row ? await AddToAsync(session, facts, row) : facts;

    /// <summary>The tags only: enough to compare people.</summary>
    public static async Task<SegmentFacts?> TagsOfAsync(Session session, string contactId, DateTimeOffset now)
    {
        if (await session.GetAsync(ContactRows.Plan, contactId) is null)
        {
            return null;
        }

        var tags = await session.FieldsAsync(
            PersonRows.Tags, new BsonDocument("contact", contactId).Merge(TagSets.Living(now)), "tag", "dimension", "score");
        return new SegmentFacts
        {
            ContactId = contactId,
            FirstSeenAt = now,
            LastSeenAt = now,
            Tags =
            [
                .. tags.Select(row => new TagFact
                {
                    AssignmentId = "",
                    TagId = row["tag"].AsString,
                    DimensionId = row["dimension"].AsString,
                    Score = row["score"].ToDouble(),
                    Confidence = 1,
                    LastSeenAt = now,
                }),
            ],
        };
    }

    private static async Task<SegmentFacts> AddToAsync(Session session, SegmentFacts facts, BsonDocument row)
    {
        var days = await session.AllAsync(
            ActivityRows.Plan, new BsonDocument { { "contact", facts.ContactId }, { "day", Op.AtLeast(0L) } });
        return facts with
        {
            Persona = Persona(row["facts"].AsBsonDocument),
            Days = [.. days.Select(day => new ActivityDay(day["kind"].AsString, day["day"].ToInt64(), day["n"].ToInt32()))],
            Codes = row.TryGetValue("codes", out var codes) ? [.. codes.AsBsonArray.Select(code => code.AsString)] : [],
        };
    }

    private static PersonaFacts Persona(BsonDocument facts) => new()
    {
        Value = Real(facts, "value"),
        Revenue = Real(facts, "revenue"),
        Participation = Real(facts, "participation"),
        Influence = Real(facts, "influence"),
        Role = facts.Text("role"),
        Stage = facts.Text("stage"),
        PreferredChannel = facts.Text("preferredChannel"),
        PreferredHour = (int?)facts.Number("preferredHour"),
    };

    private static double? Real(BsonDocument facts, string field) => facts.TryGetValue(field, out var value) && !value.IsBsonNull ? value.ToDouble() : null;
}
