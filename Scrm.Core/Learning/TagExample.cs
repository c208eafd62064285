namespace Scrm.Core.Learning;

/// <summary>A message with what people decided about its tags.</summary>
/// <param name="Text">The message.</param>
/// <param name="Tags">Ids of tags that are right.</param>
/// <param name="Refused">Ids of tags that are wrong; null: every tag that is not right is wrong.</param>
public sealed record TagExample(string Text, IReadOnlyCollection<string> Tags, IReadOnlyCollection<string>? Refused = null)
{
    /// <summary>Whether a tag is right; null: nobody said.</summary>
    public bool? Has(string tag) => Tags.Contains(tag) ? true : Refused is null || Refused.Contains(tag) ? false : null;
}
