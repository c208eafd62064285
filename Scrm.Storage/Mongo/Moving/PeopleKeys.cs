using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Moving;

/// <summary>People with what they are known by, and which of it nobody has looked at yet.</summary>
internal static class PeopleKeys
{
    /// <summary>Adds to records the codes, in order, and the fresh keys.</summary>
    public static async Task CompleteAsync(Session session, IReadOnlyList<BsonDocument> documents, IReadOnlyList<BsonDocument> records)
    {
        var fresh = (await session.AllAsync(
            PersonKeyRows.Plan, new BsonDocument { { "fresh", true }, { "contact", Op.In(documents.Select(row => row["_id"].AsString)) } }))
            .ToLookup(row => row["contact"].AsString, row => row["key"].AsString);
        foreach (var record in records)
        {
            var codes = record["codes"] is BsonArray list ? list.Select(code => code.AsString) : [];
            record["codes"] = new BsonArray(codes.Order(StringComparer.Ordinal));
            record["fresh"] = new BsonArray(fresh[record["id"].AsString].Select(Engine.Key.Parts)
                .OrderBy(key => key[0], StringComparer.Ordinal).ThenBy(key => key[1], StringComparer.Ordinal).Select(key => new BsonArray(key)));
        }
    }

    /// <summary>Writes people.</summary>
    public static Task WriteAsync(Session session, MongoStore store, IReadOnlyList<BsonDocument> records)
    {
        foreach (var record in records)
        {
            var contact = DocumentKind.Of<Contact>(record);
            ContactRows.Save(session, contact, store.Numbers);
            session.Change(
                ContactRows.Plan,
                new BsonDocument("_id", contact.Id),
                Op.Set(new BsonDocument
                {
                    { "version", record["version"].ToInt64() },
                    { Body.Name, record[Body.Name] },
                    { "codes", record["codes"], record["codes"].AsBsonArray.Count > 0 },
                }));
            foreach (var identity in contact.Identities)
            {
                session.Put(ContactRows.Identities, ContactRows.Identity(contact.Id, identity));
            }

            var fresh = record["fresh"].AsBsonArray.Select(key => Engine.Key.Of(key[0].AsString, key[1].AsString)).ToHashSet();
            foreach (var key in ContactKeys.Of(contact))
            {
                session.Put(
                    PersonKeyRows.Plan,
                    PersonKeyRows.Place(key, contact.Id)
                        .AddRange(new BsonDocument { { "contact", contact.Id }, { "fresh", fresh.Contains(PersonKeyRows.KeyOf(key)) } }));
            }
        }

        return Task.CompletedTask;
    }
}
