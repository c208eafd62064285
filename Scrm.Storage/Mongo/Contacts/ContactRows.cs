using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Facts;
using Scrm.Storage.Search;

namespace Scrm.Storage.Mongo.Contacts;

/// <summary>Writes the documents of people.</summary>
internal static class ContactRows
{
    /// <summary>The collection.</summary>
    public static readonly CollectionPlan Plan = new("contacts", "version:long name:string number:long facts:object body:object")
    {
        Zone = Zoning.By("_id"),
        ShardKey = "_id",
        Indexes =
        [
            new("number"), new("words") { Having = "words" }, new("inboxes"), new("attributes.name attributes.folded"), new("codes") { Having = "codes" },
            new("facts.firstSeen"), new("facts.lastSeen"), new("facts.value"), new("facts.stage"), new("facts.role"), new("facts.source"),
        ],
    };

    /// <summary>Whose an identity is: one document each, so that it is one person's.</summary>
    public static readonly CollectionPlan Identities = new("contact_identities", "contact:string inbox:string external:string")
    {
        Zone = Zoning.By("_id", "inbox"),
        ShardKey = "_id",
        Indexes = [new("contact")],
    };

    /// <summary>Saves when the stored version is the expected one; false otherwise, or when an identity is another person's.</summary>
    /// <param name="session">The write.</param>
    /// <param name="contact">As he shall be.</param>
    /// <param name="expectedVersion">0: he must not be there.</param>
    /// <param name="numbers">Gives him his place in the order people became known.</param>
    /// <param name="from">Whose identities become his in the same write, or null.</param>
    public static async Task<bool> TrySaveAsync(Session session, Contact contact, long expectedVersion, Numbers numbers, string? from = null)
    {
        var stored = await session.GetAsync(Plan, contact.Id);
        if ((stored?["version"].ToInt64() ?? 0) != expectedVersion)
        {
            return false;
        }

        var before = Body.ReadOrNull<Contact>(stored);
        if (!await TrySaveIdentitiesAsync(session, contact, before, from))
        {
            return false;
        }

        Save(session, contact with { Version = expectedVersion + 1 }, numbers);
        PersonKeyRows.Save(session, contact.Id, before is null ? [] : ContactKeys.Of(before), ContactKeys.Of(contact));
        if (before is null)
        {
            PersonaRows.Begin(session, contact);
        }

        return true;
    }

    /// <summary>Takes a person out, with his keys, counts and picture; his identities go to who takes them.</summary>
    public static void Remove(Session session, Contact contact)
    {
        session.Remove(Plan, new BsonDocument("_id", contact.Id));
        session.Remove(PersonaRows.Plan, new BsonDocument("_id", contact.Id));
        session.Remove(PersonaRows.Figures, new BsonDocument("_id", contact.Id));
        PersonKeyRows.Save(session, contact.Id, ContactKeys.Of(contact), []);
    }

    /// <summary>Writes a person's own document.</summary>
    public static void Save(Session session, Contact contact, Numbers numbers)
    {
        var words = SearchWords.Index(contact.Name);
        session.Upsert(Plan, new BsonDocument("_id", contact.Id), Op.Both(
            Op.SetNew(new BsonDocument("number", numbers.Next())),
            Op.Set(new BsonDocument
            {
                { "version", contact.Version },
                { "name", contact.Name },
                { "words", new BsonArray(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct()) },
                { Body.Name, Body.Of(contact) },
            }.Merge(PersonFields.Of(contact)))));
    }

    private static async Task<bool> TrySaveIdentitiesAsync(Session session, Contact contact, Contact? before, string? from)
    {
        var stored = before?.Identities.Select(KeyOf).ToHashSet() ?? [];
        var wanted = contact.Identities.Select(KeyOf).ToHashSet();
        foreach (var key in stored.Except(wanted))
        {
            session.Remove(Identities, new BsonDocument("_id", key));
        }

        foreach (var identity in contact.Identities.Where(identity => !stored.Contains(KeyOf(identity))).DistinctBy(KeyOf))
        {
            if (await session.GetAsync(Identities, KeyOf(identity)) is { } other && other["contact"].AsString != from)
            {
                return false;
            }

            session.Put(Identities, Identity(contact.Id, identity));
        }

        return true;
    }

    /// <summary>Whose an identity is.</summary>
    public static BsonDocument Identity(string contactId, ContactIdentity identity) => new()
    {
        { "_id", KeyOf(identity) }, { "contact", contactId }, { "inbox", identity.InboxId }, { "external", identity.ExternalId },
    };

    private static string KeyOf(ContactIdentity identity) => Key.Of(identity.InboxId, identity.ExternalId);
}
