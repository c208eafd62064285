using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Turns;

namespace Scrm.Storage.Mongo.Moving;

/// <summary>Writes conversations, lines and receipts that come from elsewhere, with what the shared store keeps beside them.</summary>
internal static class TalkWriting
{
    /// <summary>Conversations, in each contact's order: the last is the newest of its thread.</summary>
    public static Task ConversationsAsync(Session session, MongoStore store, IReadOnlyList<BsonDocument> records)
    {
        foreach (var record in records)
        {
            var conversation = DocumentKind.Of<Conversation>(record);
            var number = store.Numbers.Next();
            session.Put(ConversationRows.Plan, With(ConversationRows.Document(conversation, number, record["mentioned"].AsBsonArray), record));
            HeldRows.Save(session, conversation, before: null);
            var unresolved = conversation.Status != ConversationStatus.Resolved;
            session.Upsert(
                ThreadRows.Plan,
                new BsonDocument("_id", ThreadRows.KeyOf(conversation.InboxId, conversation.ExternalId)),
                Op.Set(new BsonDocument { { "latest", conversation.Id }, { "number", number }, { "open", conversation.Id, unresolved } }));
        }

        return Task.CompletedTask;
    }

    /// <summary>Lines; their conversations are there.</summary>
    public static async Task MessagesAsync(Session session, MongoStore store, IReadOnlyList<BsonDocument> records)
    {
        var lines = records.Select(record => (Record: record, Line: DocumentKind.Of<Message>(record))).ToList();
        var places = (await session.FieldsAsync(
            ConversationRows.Plan, new BsonDocument("_id", Op.In(lines.Select(one => one.Line.ConversationId).Distinct())), "contact", "inbox", "channel"))
            .ToDictionary(row => row["_id"].AsString);
        foreach (var (record, line) in lines)
        {
            var place = places[line.ConversationId];
            var document = MessageRows.Document(line, place["contact"].AsString, place["inbox"].AsString, place["channel"].AsString, store.Numbers.Next());
            session.Put(MessageRows.Plan, With(document, record));
            MessageRows.PutHome(session, line, document);
        }
    }

    /// <summary>Receipts, each with a number of its contact's place; what is done ends like any other.</summary>
    public static async Task ReceiptsAsync(Session session, MongoStore store, IReadOnlyList<BsonDocument> records)
    {
        var gone = Instant.From(await store.Clock.NowAsync(session.Token)) + store.Settings.ReceiptsKept;
        foreach (var record in records)
        {
            var inbound = DocumentKind.Of<InboundMessage>(record);
            var id = store.Numbers.Next(store.Zones.PlaceOf(inbound.InboxId, inbound.ExternalId));
            var document = ReceiptRows.Document(id, inbound, Instant.From(record["at"].ToInt64()));
            var status = Word.To<ReceiptStatus>(record["status"].AsString);
            document.Merge(
                new BsonDocument
                {
                    { "status", record["status"] },
                    { "road", record["road"] },
                    { "passive", record["passive"].IsBsonNull ? BsonNull.Value : new BsonBinaryData(Convert.FromHexString(record["passive"].AsString)) },
                    { "passiveMessage", record["passiveMessage"] },
                    { "attempts", record["attempts"].ToInt32() },
                    { "error", record["error"] },
                    { "gone", new BsonDateTime(gone.UtcDateTime), status == ReceiptStatus.Done },
                    { Body.Name, record[Body.Name] },
                },
                overwriteExistingElements: true);
            session.Insert(ReceiptRows.Plan, document);
        }
    }

    private static BsonDocument With(BsonDocument document, BsonDocument record)
    {
        // As it was written, not as this program would write it today.
        document[Body.Name] = record[Body.Name];
        return document;
    }
}
