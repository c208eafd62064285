using System.Globalization;
using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Segments.Facts;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Facts;

/// <summary>Counts what people do by the day, in the commit that writes it.</summary>
internal static class ActivityRows
{
    /// <summary>The collection: one document for each contact, kind and day.</summary>
    public static readonly CollectionPlan Plan = new("contact_days", "contact:string kind:string day:long n:int")
    {
        Zone = Zoning.By("contact"),
        ShardKey = "contact",
        Indexes = [new("contact kind day"), new("kind day contact")],
    };

    /// <summary>Stands for the sum of all days.</summary>
    public const long AllDays = -1;

    /// <summary>The customer's lines of a commit.</summary>
    public static void AddMessages(Session session, string contactId, IReadOnlyList<Message> messages)
    {
        foreach (var day in messages.Where(line => line.Direction == MessageDirection.In).GroupBy(line => ActivityDay.Of(line.At)))
        {
            Add(session, Activities.Message, contactId, day.Key, day.Count());
        }
    }

    /// <summary>One entry of the timeline more.</summary>
    public static void AddTouch(Session session, Touchpoint touchpoint) =>
        Add(session, Activities.Of(touchpoint.Kind), touchpoint.ContactId, ActivityDay.Of(touchpoint.At), 1);

    private static void Add(Session session, string kind, string contactId, long day, int count)
    {
        foreach (var one in new[] { day, AllDays })
        {
            session.Upsert(
                Plan,
                new BsonDocument { { "_id", Key.Of(contactId, kind, one.ToString(CultureInfo.InvariantCulture)) }, { "contact", contactId } },
                Op.Both(Op.SetNew(new BsonDocument { { "kind", kind }, { "day", one } }), Op.Add(new BsonDocument("n", count))));
        }
    }
}
