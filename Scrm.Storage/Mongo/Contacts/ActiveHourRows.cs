using System.Globalization;
using MongoDB.Bson;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Contacts;

/// <summary>Counts when people write.</summary>
internal static class ActiveHourRows
{
    /// <summary>The collection: one document for each contact and hour.</summary>
    public static readonly CollectionPlan Plan = new("contact_hours", "contact:string hour:long messages:int")
    {
        Zone = Zoning.By("contact"),
        ShardKey = "contact",
        Indexes = [new("contact hour")],
    };

    private const long SecondsAnHour = 3600;

    /// <summary>The number of an hour.</summary>
    public static long HourOf(DateTimeOffset time) => time.ToUnixTimeSeconds() / SecondsAnHour;

    /// <summary>The beginning of an hour.</summary>
    public static DateTimeOffset TimeOf(long hour) => DateTimeOffset.FromUnixTimeSeconds(hour * SecondsAnHour);

    /// <summary>Counts the customer's lines of a commit; what he did without words is no line.</summary>
    public static void Count(Session session, string contactId, IReadOnlyList<Message> messages)
    {
        foreach (var hour in messages
            .Where(m => m is { Direction: MessageDirection.In, Content.Type: not MessageType.Event })
            .GroupBy(m => HourOf(m.At)))
        {
            session.Upsert(
                Plan,
                new BsonDocument { { "_id", Key.Of(contactId, hour.Key.ToString(CultureInfo.InvariantCulture)) }, { "contact", contactId } },
                Op.Both(Op.SetNew(new BsonDocument("hour", hour.Key)), Op.Add(new BsonDocument("messages", hour.Count()))));
        }
    }
}
