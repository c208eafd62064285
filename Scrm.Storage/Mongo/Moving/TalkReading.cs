using MongoDB.Bson;
using Scrm.Core.Mentions;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Moving;

/// <summary>When a call was read stands inside its document here, and beside it in records.</summary>
internal static class TalkReading
{
    private const string ReadAt = "readAt";

    /// <summary>Takes the time out of the documents.</summary>
    public static Task MentionsAsync(Session session, IReadOnlyList<BsonDocument> documents, IReadOnlyList<BsonDocument> records)
    {
        foreach (var record in records)
        {
            record[ReadAt] = Field.Of(Instant.Of(DocumentKind.Of<Mention>(record).ReadAt));
            record[Body.Name].AsBsonDocument.Remove(ReadAt);
        }

        return Task.CompletedTask;
    }

    /// <summary>Puts it in again, and what is asked beside the document.</summary>
    public static void Mention(BsonDocument record, BsonDocument document)
    {
        var mention = DocumentKind.Of<Mention>(record);
        document["agent"] = mention.AgentId;
        document["conversation"] = mention.ConversationId;
        document["at"] = Instant.Of(mention.At);
        document.Remove(ReadAt);
        if (record.Number(ReadAt) is { } at)
        {
            document[Body.Name] = document[Body.Name].DeepClone();
            document[Body.Name][ReadAt] = Body.Of(mention with { ReadAt = Instant.From(at) })[ReadAt];
        }
        else
        {
            document["unread"] = true;
        }
    }
}
