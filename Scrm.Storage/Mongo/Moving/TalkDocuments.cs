using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Core.Routing.Decisions;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Turns;

namespace Scrm.Storage.Mongo.Moving;

/// <summary>Conversations, their lines, what is on its way, and why they went where they went.</summary>
internal static class TalkDocuments
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new("conversation", ConversationRows.Plan, new("mentioned id=_id body"))
        {
            Key = "contact",
            Then = "number",
            Complete = (_, _, records) =>
            {
                foreach (var record in records)
                {
                    var called = record["mentioned"] is BsonArray list ? list.Select(one => one.AsString) : [];
                    record["mentioned"] = new BsonArray(called.Order(StringComparer.Ordinal));
                }

                return Task.CompletedTask;
            },
            WriteAsync = TalkWriting.ConversationsAsync,
        },
        new("mention", MentionRows.Plan, new("body id=_id readAt:long?")) { Complete = TalkReading.MentionsAsync, Derive = TalkReading.Mention },
        new("message", MessageRows.Plan, new("id body")) { Key = "number", WriteAsync = TalkWriting.MessagesAsync },
        new("outbox", OutboxRows.Plan, new("id=_id due:long attempts:int holder until:long? body"))
        {
            Derive = (record, document) =>
            {
                var entry = DocumentKind.Of<OutboxEntry>(record);
                document["conversation"] = entry.ConversationId;
                document["inbox"] = entry.InboxId;
                document["seq"] = entry.Seq;
                document["passive"] = entry.Passive;
            },
        },
        new("receipt", ReceiptRows.Plan, new("at:long status road passive:hex passiveMessage attempts:int error body")) { WriteAsync = TalkWriting.ReceiptsAsync },
        new("decision", RoutingRows.Decisions, new("via:set? id=_id body"))
        {
            WriteAsync = (session, store, records) =>
            {
                foreach (var record in records)
                {
                    RoutingRows.Put(session, DocumentKind.Of<RoutingDecision>(record), store.Numbers, record[Documents.Body.Name].AsBsonDocument, record["via"].AsBsonArray);
                }

                return Task.CompletedTask;
            },
        },
        new("teamTurn", RoutingRows.Turns, new("team=_id turn:long agent")),
        new("agentSeat", RoutingRows.Seats, new("agent=_id moved:long")),
    ];
}
