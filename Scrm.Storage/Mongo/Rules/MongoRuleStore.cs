using MongoDB.Bson;
using Scrm.Core.RuleBooks;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Rules;

/// <inheritdoc cref="IRuleStore"/>
internal sealed class MongoRuleStore(MongoStore store) : IRuleStore
{
    /// <summary>Published versions, which never change.</summary>
    public static readonly CollectionPlan Editions = new("rule_editions", "head:object body:object")
    {
        Zone = Zoning.NothingOfCustomers("the company's own rules"),
    };

    /// <summary>The one draft.</summary>
    public static readonly CollectionPlan Drafts = new("rule_draft", "stamp:long body:object")
    {
        Zone = Zoning.NothingOfCustomers("the company's own rules"),
    };

    /// <summary>Identity of the draft.</summary>
    public const string Only = "draft";

    private static readonly BsonDocument Newest = new("_id", -1);

    /// <inheritdoc/>
    public Task<long> VersionAsync(CancellationToken cancellationToken) => store.ReadAsync(VersionAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<RuleEdition?> EditionAsync(long version, CancellationToken cancellationToken) =>
        store.ReadAsync(async session => Body.ReadOrNull<RuleEdition>(await session.GetAsync(Editions, version)), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RuleEditionHead>> EditionsAsync(CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<RuleEditionHead>>(
        async session =>
        [
            .. (await session.AllAsync(Editions, [], Newest)).Select(row => Body.Read<RuleEditionHead>(new BsonDocument(Body.Name, row["head"]))),
        ],
        cancellationToken);

    /// <inheritdoc/>
    public Task<RuleDraft?> DraftAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(async session => Body.ReadOrNull<RuleDraft>(await session.GetAsync(Drafts, Only)), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveDraftAsync(RuleDraft draft, long expectedStamp, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            if (await StampAsync(session) != expectedStamp)
            {
                return Written.Undo(false);
            }

            session.Put(Drafts, new BsonDocument
            {
                { "_id", Only }, { "stamp", expectedStamp + 1 }, { Body.Name, Body.Of(draft with { Stamp = expectedStamp + 1 }) },
            });
            return Written.Keep(true);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> DropDraftAsync(long stamp, CancellationToken cancellationToken) =>
        store.WriteAsync(async session => await DropAsync(session, stamp) ? Written.Keep(true) : Written.Undo(false), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> PublishAsync(RuleEdition edition, long? draftStamp, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            if (await VersionAsync(session) != edition.Version - 1 || (draftStamp is { } stamp && !await DropAsync(session, stamp)))
            {
                return Written.Undo(false);
            }

            var head = new RuleEditionHead(edition.Version, edition.Rules.Count, edition.Note, edition.PublishedBy, edition.PublishedAt, edition.Restores);
            session.Insert(Editions, new BsonDocument { { "_id", (long)edition.Version }, { "head", Body.Of(head) }, { Body.Name, Body.Of(edition) } });
            return Written.Keep(true);
        },
        cancellationToken);

    private static async Task<long> VersionAsync(Session session) => (await session.FirstAsync(Editions, [], Newest))?["_id"].ToInt64() ?? 0;

    private static async Task<long> StampAsync(Session session) => (await session.GetAsync(Drafts, Only))?["stamp"].ToInt64() ?? 0;

    private static async Task<bool> DropAsync(Session session, long stamp)
    {
        if (await session.GetAsync(Drafts, Only) is not { } stored || stored["stamp"].ToInt64() != stamp)
        {
            return false;
        }

        session.Remove(Drafts, new BsonDocument("_id", Only));
        return true;
    }
}
