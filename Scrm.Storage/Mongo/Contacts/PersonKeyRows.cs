using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Contacts;

/// <summary>Keeps what people are known by in step with the people.</summary>
internal static class PersonKeyRows
{
    /// <summary>The collection: by the key, for one who comes with a key looks for its person.</summary>
    public static readonly CollectionPlan Plan = new("person_keys", "key:string contact:string fresh:bool")
    {
        Zone = Zoning.By("contact", "_id"),
        ShardKey = "key",
        Indexes = [new("key"), new("fresh contact")],
    };

    /// <summary>Writes what has changed; a new key is fresh.</summary>
    public static void Save(Session session, string contactId, IReadOnlyList<PersonKey> before, IReadOnlyList<PersonKey> now)
    {
        foreach (var gone in before.Except(now))
        {
            session.Remove(Plan, Place(gone, contactId));
        }

        foreach (var fresh in now.Except(before))
        {
            session.Put(Plan, Place(fresh, contactId).AddRange(new BsonDocument { { "contact", contactId }, { "fresh", true } }));
        }
    }

    /// <summary>A key of a person, on its shard.</summary>
    public static BsonDocument Place(PersonKey key, string contactId) => new() { { "_id", Key.Of(contactId, KeyOf(key)) }, { "key", KeyOf(key) } };

    /// <summary>A key as one text.</summary>
    public static string KeyOf(PersonKey key) => Key.Of(Word.Of(key.Kind), key.Value);
}
