namespace Scrm.Core.Tags;

/// <summary>Dimensions, tags and rules: managed as data, read whole.</summary>
public interface ITagStore
{
    /// <summary>Rises with every change of any part and with every review; cheap, asked often.</summary>
    Task<long> RevisionAsync(CancellationToken cancellationToken);

    /// <summary>Everything at once.</summary>
    Task<TagBook> LoadAsync(CancellationToken cancellationToken);

    /// <summary>Makes all of a change or, when the stored revision is another than <paramref name="expectedRevision"/>, nothing: false.</summary>
    Task<bool> ChangeAsync(TagBookChange change, long expectedRevision, CancellationToken cancellationToken);

    /// <summary>Creates or replaces a dimension.</summary>
    Task SaveDimensionAsync(TagDimension dimension, CancellationToken cancellationToken);

    /// <summary>Creates or replaces a tag.</summary>
    Task SaveTagAsync(Tag tag, CancellationToken cancellationToken);

    /// <summary>Creates or replaces a rule.</summary>
    Task SaveRuleAsync(TagRule rule, CancellationToken cancellationToken);
}
