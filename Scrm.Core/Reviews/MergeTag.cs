using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>Makes two tags one: whoever has the first shows the second from now on; nothing that was seen is lost, so it can be undone.</summary>
public sealed class MergeTag(ITagStore tags, IReviewStore reviews, TagEditor editor)
{
    private const int Page = 200;

    /// <summary>Merges a tag into another one, or (null) makes it its own again; those who have it are added up anew.</summary>
    public async Task HandleAsync(string tagId, string? intoTagId, CancellationToken cancellationToken)
    {
        var book = await tags.LoadAsync(cancellationToken);
        var fold = new TagFold(book);
        if (book.Tags.FirstOrDefault(t => t.Id == tagId) is not { } tag || (intoTagId is null ? tag : fold.Resolve(intoTagId)) is not { } into)
        {
            return;
        }

        await tags.SaveTagAsync(tag with { MergedInto = intoTagId is null ? null : into.Id }, cancellationToken);
        string? last = null;
        for (var more = true; more;)
        {
            var people = await reviews.ContactsWithAsync(tagId, last, Page, cancellationToken);
            foreach (var contactId in people)
            {
                await editor.RebuildAsync(contactId, (_, _) => ([], []), cancellationToken);
            }

            last = people.Count > 0 ? people[^1] : last;
            more = people.Count == Page;
        }
    }
}
