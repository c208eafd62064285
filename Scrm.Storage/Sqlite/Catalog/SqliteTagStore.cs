using Scrm.Core.Tags;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Catalog;

/// <inheritdoc cref="ITagStore"/>
internal sealed class SqliteTagStore(SqliteStore store) : ITagStore
{
    private static readonly CatalogRows<TagDimension> Dimensions = new("tagDimension");
    private static readonly CatalogRows<Tag> Tags = new("tag");
    private static readonly CatalogRows<TagRule> Rules = new("tagRule");

    /// <inheritdoc/>
    public Task<TagBook> LoadAsync(CancellationToken cancellationToken) => store.ReadAsync(
        session => new TagBook(Dimensions.All(session), Tags.All(session), Rules.All(session)), cancellationToken);

    /// <inheritdoc/>
    public Task SaveDimensionAsync(TagDimension dimension, CancellationToken cancellationToken) =>
        Dimensions.SaveAsync(store, dimension.Id, dimension, cancellationToken);

    /// <inheritdoc/>
    public Task SaveTagAsync(Tag tag, CancellationToken cancellationToken) =>
        Tags.SaveAsync(store, tag.Id, tag, cancellationToken);

    /// <inheritdoc/>
    public Task SaveRuleAsync(TagRule rule, CancellationToken cancellationToken) =>
        Rules.SaveAsync(store, rule.Id, rule, cancellationToken);
}
