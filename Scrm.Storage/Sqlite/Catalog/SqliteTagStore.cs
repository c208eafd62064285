using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Catalog;

/// <inheritdoc cref="ITagStore"/>
internal sealed class SqliteTagStore(SqliteStore store) : ITagStore
{
    private const string Kind = "tags";
    private static readonly CatalogRows<TagDimension> Dimensions = new("tagDimension");
    private static readonly CatalogRows<Tag> Tags = new("tag");
    private static readonly CatalogRows<TagRule> Rules = new("tagRule");

    /// <inheritdoc/>
    public Task<long> RevisionAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(session => Revisions.Of(session, Kind) + Revisions.Of(session, Revisions.Reviews), cancellationToken);

    /// <inheritdoc/>
    public Task<TagBook> LoadAsync(CancellationToken cancellationToken) => store.ReadAsync(
        session => new TagBook([.. Dimensions.All(session).OrderBy(d => d.Order)], Tags.All(session), Rules.All(session))
        {
            Revision = Revisions.Of(session, Kind),
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> ChangeAsync(TagBookChange change, long expectedRevision, CancellationToken cancellationToken) => Revisions.ChangeAsync(
        store,
        Kind,
        session =>
        {
            if (Revisions.Of(session, Kind) != expectedRevision)
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
        Revisions.SaveAsync(store, Kind, Dimensions, dimension.Id, Json.Write(dimension), cancellationToken);

    /// <inheritdoc/>
    public Task SaveTagAsync(Tag tag, CancellationToken cancellationToken) =>
        Revisions.SaveAsync(store, Kind, Tags, tag.Id, Json.Write(tag), cancellationToken);

    /// <inheritdoc/>
    public Task SaveRuleAsync(TagRule rule, CancellationToken cancellationToken) =>
        Revisions.SaveAsync(store, Kind, Rules, rule.Id, Json.Write(rule), cancellationToken);

    private static void Put<T>(Session session, CatalogRows<T> rows, IReadOnlyList<T> saved, Func<T, string> idOf, IReadOnlyList<string> removed)
        where T : class
    {
        foreach (var one in saved)
        {
            rows.Save(session, idOf(one), Json.Write(one));
        }

        foreach (var id in removed)
        {
            rows.Delete(session, id);
        }
    }
}
