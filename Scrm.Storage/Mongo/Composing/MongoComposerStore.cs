using MongoDB.Bson;
using Scrm.Core.Composing;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Composing;

/// <inheritdoc cref="IComposerStore"/>
internal sealed class MongoComposerStore(MongoStore store) : IComposerStore
{
    /// <summary>What agents wrote and did not send.</summary>
    public static readonly CollectionPlan Drafts = new("drafts", "written:long body:object") { Zone = Zoning.By("_id/1"), ShardKey = "_id" };

    private static readonly CatalogRows<ComposerSettings> Settings = new("composerSettings");

    /// <inheritdoc/>
    public Task<ComposerDraft?> DraftAsync(string agentId, string conversationId, CancellationToken cancellationToken) =>
        store.ReadAsync(async session => Body.ReadOrNull<ComposerDraft>(await session.GetAsync(Drafts, Key.Of(agentId, conversationId))), cancellationToken);

    /// <inheritdoc/>
    public Task<ComposerDraft> SaveDraftAsync(ComposerDraft draft, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            var id = Key.Of(draft.AgentId, draft.ConversationId);
            if (await session.GetAsync(Drafts, id) is { } stored && stored["written"].ToInt64() > Instant.Of(draft.WrittenAt))
            {
                return Written.Undo(Body.Read<ComposerDraft>(stored));
            }

            session.Put(Drafts, new BsonDocument { { "_id", id }, { "written", Instant.Of(draft.WrittenAt) }, { Body.Name, Body.Of(draft) } });
            return Written.Keep(draft);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<ComposerSettings?> SettingsAsync(string agentId, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Settings.FindAsync(session, agentId), cancellationToken);

    /// <inheritdoc/>
    public Task SaveSettingsAsync(string agentId, ComposerSettings settings, CancellationToken cancellationToken) =>
        Settings.SaveAsync(store, agentId, settings, cancellationToken);
}
