using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Merging;

/// <inheritdoc cref="IContactAliases"/>
internal sealed class MongoContactAliases(MongoStore store) : IContactAliases
{
    /// <inheritdoc/>
    public Task<string?> KeeperAsync(string contactId, CancellationToken cancellationToken) => store.ReadAsync(
        async session =>
        {
            string? keeper = null;
            for (var id = contactId; await session.FirstAsync(MergeRows.Plan, new BsonDocument("standing", id)) is { } merge;)
            {
                keeper = id = merge["kept"].AsString;
            }

            return keeper;
        },
        cancellationToken);
}
