using System.Globalization;
using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Search;

namespace Scrm.Storage.Mongo.Conversations;

/// <summary>Writes the documents of transcripts: who said what where and when, what the rules made of it, and the words to find it by.</summary>
internal static class MessageRows
{
    /// <summary>
    /// The collection. By conversation: a transcript lies in one place. An identity is the conversation and the line's number in it, so
    /// that no line is there twice.
    /// </summary>
    public static readonly CollectionPlan Plan = new(
        "messages", "conversation:string contact:string inbox:string channel:string seq:long id:string number:long at:long body:object")
    {
        Zone = Zoning.By("conversation", "contact", "_id", "id"),
        ShardKey = "conversation",
        Indexes =
        [
            new("conversation seq"), new("conversation client") { Having = "client" }, new("id"), new("number"), new("words -number"),
            new("unfetched") { Having = "unfetched" }, new("answered -number") { Having = "answered" },
        ],
    };

    /// <summary>Where lines are that are looked for by their id alone: what was sent, and attachments still to be fetched.</summary>
    public static readonly CollectionPlan Homes = new("message_homes", "conversation:string seq:long") { Zone = Zoning.By("_id"), ShardKey = "_id" };

    /// <summary>True when a client's id of a new line is stored already.</summary>
    public static async Task<bool> HasAnyAsync(Session session, ConversationCommit commit)
    {
        foreach (var message in commit.Messages.Where(message => message.ClientMessageId is not null))
        {
            if (await session.FirstAsync(Plan, new BsonDocument { { "conversation", message.ConversationId }, { "client", message.ClientMessageId } }) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds new lines and replaces changed ones.</summary>
    public static async Task SaveAsync(Session session, ConversationCommit commit, Numbers numbers)
    {
        foreach (var message in commit.Messages)
        {
            var document = Document(message, commit.Conversation, numbers.Next());
            session.Insert(Plan, document);
            PutHome(session, message, document);
        }

        foreach (var message in commit.Changed)
        {
            var stored = await session.FirstAsync(Plan, Place(message.ConversationId, message.Seq))
                ?? throw new InvalidOperationException($"The changed message {message.Id} is not stored.");
            session.Put(Plan, Document(message, commit.Conversation, stored["number"].ToInt64()));
        }
    }

    /// <summary>The identity of a line.</summary>
    public static string IdOf(string conversationId, long seq) => string.Create(CultureInfo.InvariantCulture, $"{conversationId}/{seq}");

    /// <summary>A line by its place, which is on one shard.</summary>
    public static BsonDocument Place(string conversationId, long seq) =>
        new() { { "_id", IdOf(conversationId, seq) }, { "conversation", conversationId } };

    /// <summary>What a line's words are made of, in order.</summary>
    public static string WordsOf(Message message) => SearchWords.Index(
        message.Content.Text, message.Content.Link?.Title, message.Content.Media?.FileName, message.Content.Place?.Label);

    /// <summary>Says where a line is, if it may be looked for by its id.</summary>
    public static void PutHome(Session session, Message message, BsonDocument document)
    {
        if (message.Delivery is not null || document.Contains("unfetched"))
        {
            session.Put(Homes, new BsonDocument { { "_id", message.Id }, { "conversation", message.ConversationId }, { "seq", message.Seq } });
        }
    }

    /// <summary>A line's document, with what it takes over from its conversation.</summary>
    public static BsonDocument Document(Message message, string contactId, string inboxId, string channel, long number)
    {
        var words = WordsOf(message);
        var unfetched = message is { Direction: MessageDirection.In, Content.Media: { AttachmentId: null, Problem: null } };
        return new BsonDocument
        {
            { "_id", IdOf(message.ConversationId, message.Seq) },
            { "id", message.Id },
            { "conversation", message.ConversationId },
            { "contact", contactId },
            { "inbox", inboxId },
            { "channel", channel },
            { "seq", message.Seq },
            { "direction", Word.Of(message.Direction) },
            { "at", Instant.Of(message.At) },
            { "client", Field.Of(message.ClientMessageId), message.ClientMessageId is not null },
            { "unfetched", Instant.Of(message.At), unfetched },
            { "answered", true, message.Answer is { Reason: Core.Answers.AnswerReason.Article, Kind: Core.Answers.AnswerKind.Answer } },
            { "words", new BsonArray(words.Split(' ').Distinct()), words.Length > 0 },
            { "number", number },
            { Body.Name, Body.Of(message) },
        };
    }

    private static BsonDocument Document(Message message, Conversation conversation, long number) =>
        Document(message, conversation.ContactId, conversation.InboxId, conversation.Channel, number);
}
