using Scrm.Core.Tags;
using Scrm.Storage.Sqlite.Documents;
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
        session => new TagBook(Dimensions.All(session), Tags.All(session), Rules.All(session)), cancellationToken);

    /// <inheritdoc/>
    public Task SaveDimensionAsync(TagDimension dimension, CancellationToken cancellationToken) =>
        Revisions.SaveAsync(store, Kind, Dimensions, dimension.Id, Json.Write(dimension), cancellationToken);

    /// <inheritdoc/>
    public Task SaveTagAsync(Tag tag, CancellationToken cancellationToken) =>
        Revisions.SaveAsync(store, Kind, Tags, tag.Id, Json.Write(tag), cancellationToken);

    /// <inheritdoc/>
    public Task SaveRuleAsync(TagRule rule, CancellationToken cancellationToken) =>
        Revisions.SaveAsync(store, Kind, Rules, rule.Id, Json.Write(rule), cancellationToken);
}
