using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.PlatformTags;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Tags;

/// <inheritdoc cref="IPlatformTagStore"/>
internal sealed class MongoPlatformTagStore(MongoStore store) : IPlatformTagStore
{
    /// <summary>Who had which of our tags both here and at the platform when the two were last compared.</summary>
    public static readonly CollectionPlan Plan = new("platform_tag_members", "inbox:string tag:string external:string")
    {
        Zone = Zoning.By("_id", "inbox"),
        ShardKey = "_id",
        Indexes = [new("inbox tag")],
    };

    private static readonly CatalogRows<PlatformTagSettings> Settings = new("platformTags");
    private static readonly CatalogRows<PlatformTagState> States = new("platformTagState");

    /// <inheritdoc/>
    public Task<IReadOnlyList<PlatformTagSettings>> SettingsAsync(CancellationToken cancellationToken) => store.ReadAsync(Settings.AllAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveSettingsAsync(PlatformTagSettings settings, int expectedVersion, CancellationToken cancellationToken) =>
        Settings.TrySaveAsync(store, settings.InboxId, settings with { Version = expectedVersion + 1 }, expectedVersion, cancellationToken);

    /// <inheritdoc/>
    public Task<PlatformTagState?> FindStateAsync(string inboxId, CancellationToken cancellationToken) =>
        store.ReadAsync(session => States.FindAsync(session, inboxId), cancellationToken);

    /// <inheritdoc/>
    public Task SaveStateAsync(PlatformTagState state, CancellationToken cancellationToken) => States.SaveAsync(store, state.InboxId, state, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlySet<string>> KnownAsync(string inboxId, string tagId, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlySet<string>>(
        async session => (await session.FieldsAsync(Plan, new BsonDocument { { "inbox", inboxId }, { "tag", tagId } }, "external"))
            .Select(row => row["external"].AsString).ToHashSet(),
        cancellationToken);

    /// <inheritdoc/>
    public Task RecordAsync(
        string inboxId, string tagId, IReadOnlyCollection<string> added, IReadOnlyCollection<string> gone, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            foreach (var external in added)
            {
                session.Put(Plan, new BsonDocument
                {
                    { "_id", Key.Of(inboxId, tagId, external) }, { "inbox", inboxId }, { "tag", tagId }, { "external", external },
                });
            }

            session.Remove(Plan, new BsonDocument("_id", Op.In(gone.Select(external => Key.Of(inboxId, tagId, external)))));
            return Task.FromResult(Written.Keep(true));
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TagHolder>> HoldersAsync(
        string inboxId, IReadOnlyList<string> tagIds, DateTimeOffset now, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<TagHolder>>(
        async session =>
        {
            var living = Op.Any(new BsonDocument("expires", BsonNull.Value), new BsonDocument("expires", Op.Above(Instant.Of(now))));
            var holders = await session.DistinctAsync(PersonRows.Tags, "contact", new BsonDocument("tag", Op.In(tagIds)).Merge(living));
            var contacts = Body.All<Contact>(await session.AllAsync(ContactRows.Plan, new BsonDocument("_id", Op.In(holders))));
            return
            [
                .. from contact in contacts
                   from identity in contact.Identities
                   where identity.InboxId == inboxId
                   select new TagHolder(contact.Id, identity.ExternalId, contact.Following ?? true),
            ];
        },
        cancellationToken);
}
