using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Search;

namespace Scrm.Storage.Mongo.Conversations;

/// <inheritdoc cref="IConversationIndex"/>
internal sealed class MongoConversationIndex(MongoStore store) : IConversationIndex
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<int>> CountAsync(IReadOnlyList<ConversationQuery> queries, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<int>>(
            async session =>
            {
                List<int> counts = [];
                foreach (var query in queries)
                {
                    counts.Add(await ConversationListing.CountAsync(session, query));
                }

                return counts;
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<long>> FindAsync(string conversationId, string text, int limit, CancellationToken cancellationToken)
    {
        var phrases = SearchWords.Phrases(text);
        return phrases.Count == 0 ? Task.FromResult<IReadOnlyList<long>>([]) : store.ReadAsync<IReadOnlyList<long>>(
            async session =>
            [
                .. Body.All<Message>(await session.AllAsync(
                    MessageRows.Plan,
                    new BsonDocument("conversation", conversationId).Merge(PhraseMatch.Candidates(phrases)),
                    new BsonDocument("seq", -1)))
                    .Where(message => PhraseMatch.Fits(MessageRows.WordsOf(message), phrases))
                    .Take(limit).Select(message => message.Seq).Reverse(),
            ],
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<MessageHit>> OwnLinesAsync(string text, string agentId, int limit, CancellationToken cancellationToken) => store.ReadAsync(
        session => TextSearch.LinesAsync(session, text, c => c.Owner.AgentId == agentId || c.Offer?.ToAgentId == agentId, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Contact>> ContactsAsync(
        string text, IReadOnlyList<string>? visibleTeamIds, string agentId, int limit, CancellationToken cancellationToken)
    {
        var phrases = SearchWords.Phrases(text);
        return phrases.Count == 0 ? Task.FromResult<IReadOnlyList<Contact>>([]) : store.ReadAsync<IReadOnlyList<Contact>>(
            async session =>
            {
                var found = await TextSearch.ContactsAsync(session, phrases);
                if (visibleTeamIds is not null)
                {
                    var seen = (await session.DistinctAsync(
                        ConversationRows.Plan,
                        "contact",
                        Op.All([new BsonDocument("contact", Op.In(found.Select(c => c.Id))), ConversationFilter.VisibleTo(visibleTeamIds, agentId)]))).ToHashSet();
                    found = [.. found.Where(contact => seen.Contains(contact.Id))];
                }

                return [.. found.Take(limit)];
            },
            cancellationToken);
    }
}
