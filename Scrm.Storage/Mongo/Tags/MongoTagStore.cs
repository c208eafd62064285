using Scrm.Core.Tags;
using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Tags;

/// <inheritdoc cref="ITagStore"/>
internal sealed class MongoTagStore(MongoStore store) : ITagStore
{
    private const string Kind = "tags";
    private static readonly CatalogRows<TagDimension> Dimensions = new("tagDimension");
    private static readonly CatalogRows<Tag> Tags = new("tag");
    private static readonly CatalogRows<TagRule> Rules = new("tagRule");

    /// <inheritdoc/>
    public Task<long> RevisionAsync(CancellationToken cancellationToken) => store.ReadAsync(
        async session => await Revisions.OfAsync(session, Kind) + await Revisions.OfAsync(session, Revisions.Reviews), cancellationToken);

    /// <inheritdoc/>
    public Task<TagBook> LoadAsync(CancellationToken cancellationToken) => store.ReadAsync(
        async session =>
        {
            // The revision first: a book read while it changes is read again.
            var revision = await Revisions.OfAsync(session, Kind);
            return new TagBook(
                [.. (await Dimensions.AllAsync(session)).OrderBy(d => d.Order)], await Tags.AllAsync(session), await Rules.AllAsync(session))
            {
                Revision = revision,
            };
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> ChangeAsync(TagBookChange change, long expectedRevision, CancellationToken cancellationToken) => Revisions.ChangeAsync(
        store,
        Kind,
        async session =>
        {
            if (await Revisions.OfAsync(session, Kind) != expectedRevision)
            {
                return false;
            }

            Put(session, Dimensions, change.Dimensions, d => d.Id, change.DimensionsRemoved);
            Put(session, Tags, change.Tags, t => t.Id, change.TagsRemoved);
            Put(session, Rules, change.Rules, r => r.Id, change.RulesRemoved);
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task SaveDimensionAsync(TagDimension dimension, CancellationToken cancellationToken) =>
        Revisions.SaveAsync(store, Kind, Dimensions, dimension.Id, dimension, cancellationToken);

    /// <inheritdoc/>
    public Task SaveTagAsync(Tag tag, CancellationToken cancellationToken) => Revisions.SaveAsync(store, Kind, Tags, tag.Id, tag, cancellationToken);

    /// <inheritdoc/>
    public Task SaveRuleAsync(TagRule rule, CancellationToken cancellationToken) => Revisions.SaveAsync(store, Kind, Rules, rule.Id, rule, cancellationToken);

    private void Put<T>(Session session, CatalogRows<T> rows, IReadOnlyList<T> saved, Func<T, string> idOf, IReadOnlyList<string> removed)
        where T : class
    {
        foreach (var one in saved)
        {
            rows.Save(session, idOf(one), one, store.Numbers);
        }

        foreach (var id in removed)
        {
            rows.Delete(session, id);
        }
    }
}
