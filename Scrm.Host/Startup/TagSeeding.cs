using Scrm.Core.Tags;

namespace Scrm.Host.Startup;

/// <summary>Writes a whole tag book.</summary>
internal static class TagSeeding
{
    public static async Task RunAsync(ITagStore tags, TagBook book, CancellationToken cancellationToken)
    {
        foreach (var dimension in book.Dimensions)
        {
            await tags.SaveDimensionAsync(dimension, cancellationToken);
        }

        foreach (var tag in book.Tags)
        {
            await tags.SaveTagAsync(tag, cancellationToken);
        }

        foreach (var rule in book.Rules)
        {
            await tags.SaveRuleAsync(rule, cancellationToken);
        }
    }
}
