using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.Tagging;

/// <summary>The current tags, ready to be applied, every rule as sure as its reviews make it; rebuilt when the book or a review has changed.</summary>
public sealed class TagLibrary(ITagStore tags, ITagHistory history, LearnedTags learned, IIdFactory ids)
{
    private Edition? _current;

    /// <summary>The newest edition.</summary>
    public async Task<TagRules> CurrentAsync(CancellationToken cancellationToken)
    {
        var revision = await tags.RevisionAsync(cancellationToken);
        var current = _current;
        if (current is null || current.Revision != revision)
        {
            // Two turns may build at once; both builds are of the same or a newer book.
            var book = await tags.LoadAsync(cancellationToken);
            var tagger = new Tagger(RuleConfidence.Adjusted(book, await history.RecordsAsync(cancellationToken)));
            _current = current = new Edition(revision, new TagRules(book, tagger, new TagAssigner(book, ids)));
        }

        return current.Rules with { Learned = learned.Current, Wishes = learned.Wishes, Intents = learned.Intents };
    }

    private sealed record Edition(long Revision, TagRules Rules);
}
