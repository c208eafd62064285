using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Search;

namespace Scrm.Storage.Mongo.Conversations;

/// <summary>Finds words in transcripts and names.</summary>
internal static class TextSearch
{
    private const int Portion = 200;

    // A list filtered by a word that is everywhere looks at the newest of its lines only.
    private const int MostLines = 2_000;

    /// <summary>Lines with these words, newest first.</summary>
    public static async Task<IReadOnlyList<MessageHit>> LinesAsync(
        Session session, string text, Func<Conversation, bool> sees, int limit)
    {
        List<MessageHit> hits = [];
        var phrases = SearchWords.Phrases(text);
        if (phrases.Count == 0)
        {
            return hits;
        }

        await foreach (var portion in FindAsync(session, phrases))
        {
            hits.AddRange(await VisibleAsync(session, portion, sees));
            if (hits.Count >= limit)
            {
                break;
            }
        }

        return [.. hits.Take(limit)];
    }

    /// <summary>The question for conversations with these words in a line or in the contact's name; null when there is no word.</summary>
    public static async Task<BsonDocument?> ConversationsAsync(Session session, string text)
    {
        var phrases = SearchWords.Phrases(text);
        if (phrases.Count == 0)
        {
            return null;
        }

        HashSet<string> conversations = [];
        var lines = 0;
        await foreach (var portion in FindAsync(session, phrases))
        {
            conversations.UnionWith(portion.Select(message => message.ConversationId));
            if ((lines += portion.Count) >= MostLines)
            {
                break;
            }
        }

        var named = (await ContactsAsync(session, phrases)).Select(contact => contact.Id);
        return Op.Any(new BsonDocument("_id", Op.In(conversations)), new BsonDocument("contact", Op.In(named)));
    }

    /// <summary>People with these words in their names, the newest first.</summary>
    public static async Task<IReadOnlyList<Contact>> ContactsAsync(Session session, IReadOnlyList<IReadOnlyList<string>> phrases) =>
    [
        .. Body.All<Contact>(await session.AllAsync(ContactRows.Plan, PhraseMatch.Candidates(phrases), new BsonDocument("number", -1), MostLines))
            .Where(contact => PhraseMatch.Fits(SearchWords.Index(contact.Name), phrases)),
    ];

    private static async IAsyncEnumerable<IReadOnlyList<Message>> FindAsync(Session session, IReadOnlyList<IReadOnlyList<string>> phrases)
    {
        var newestFirst = new BsonDocument("number", -1);
        await foreach (var portion in session.PortionsAsync(MessageRows.Plan, PhraseMatch.Candidates(phrases), newestFirst, Portion))
        {
            yield return [.. Body.All<Message>(portion).Where(message => PhraseMatch.Fits(MessageRows.WordsOf(message), phrases))];
        }
    }

    private static async Task<IEnumerable<MessageHit>> VisibleAsync(Session session, IReadOnlyList<Message> found, Func<Conversation, bool> sees)
    {
        var conversations = (await session.AllAsync(
            ConversationRows.Plan, new BsonDocument("_id", Op.In(found.Select(m => m.ConversationId).Distinct()))))
            .ToDictionary(row => row["_id"].AsString, Body.Read<Conversation>);
        var names = (await session.AllAsync(
            ContactRows.Plan, new BsonDocument("_id", Op.In(conversations.Values.Select(c => c.ContactId).Distinct()))))
            .ToDictionary(row => row["_id"].AsString, row => row["name"].AsString);
        return from message in found
               let conversation = conversations.GetValueOrDefault(message.ConversationId)
               where conversation is not null && sees(conversation)
               select new MessageHit(message, conversation.ContactId, names.GetValueOrDefault(conversation.ContactId, conversation.ContactName));
    }
}
