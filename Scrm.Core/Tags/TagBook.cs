namespace Scrm.Core.Tags;

/// <summary>All dimensions, tags and rules of the company.</summary>
/// <param name="Dimensions">In display order.</param>
/// <param name="Tags">All tags.</param>
/// <param name="Rules">All rules, disabled ones among them.</param>
public sealed record TagBook(IReadOnlyList<TagDimension> Dimensions, IReadOnlyList<Tag> Tags, IReadOnlyList<TagRule> Rules)
{
    /// <summary>A book with nothing in it.</summary>
    public static TagBook Empty { get; } = new([], [], []);
}
