using MongoDB.Bson;
using Scrm.Core.Foundation;
using Scrm.Core.Mentions;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Conversations;

/// <inheritdoc cref="IMentionStore"/>
internal sealed class MongoMentionStore(MongoStore store) : IMentionStore
{
    /// <inheritdoc/>
    public Task<Page<Mention>> OfAsync(string agentId, string? cursor, int limit, CancellationToken cancellationToken) =>
        TimePages.ReadAsync<Mention>(store, MentionRows.Plan, new BsonDocument("agent", agentId), cursor, Math.Clamp(limit, 1, 200), cancellationToken);

    /// <inheritdoc/>
    public Task<int> UnreadAsync(string agentId, CancellationToken cancellationToken) => store.ReadAsync(
        async session => (int)await session.CountAsync(MentionRows.Plan, Unread(agentId)), cancellationToken);

    /// <inheritdoc/>
    public Task ReadAsync(string agentId, string? conversationId, DateTimeOffset at, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            var which = conversationId is null ? Unread(agentId) : Unread(agentId).Add("conversation", conversationId);
            foreach (var row in await session.AllAsync(MentionRows.Plan, which))
            {
                var seen = Body.Read<Mention>(row) with { ReadAt = at };
                session.Change(
                    MentionRows.Plan,
                    new BsonDocument { { "_id", row["_id"] }, { "agent", agentId } },
                    Op.Both(Op.Set(new BsonDocument(Body.Name, Body.Of(seen))), Op.Unset("unread")));
            }

            return Written.Keep(true);
        },
        cancellationToken);

    private static BsonDocument Unread(string agentId) => new() { { "agent", agentId }, { "unread", true } };
}
