using Scrm.Core.Foundation;
using Scrm.Core.TagBooks;
using Scrm.Core.Tags;

namespace Scrm.Core.Examples;

/// <summary>Makes tags and rules for the wishes of the stored examples that no rule reads yet.</summary>
public sealed class MakeWishTags(IExampleStore examples, TagBookEditor editor, IIdFactory ids, TimeProvider time)
{
    /// <summary>What was made; done twice, nothing the second time.</summary>
    public async Task<Result<TagBookChange>> HandleAsync(string agentId, CancellationToken cancellationToken)
    {
        var stored = await examples.WishesAsync(cancellationToken);
        return await editor.EditAsync(
            book => WishTags.Missing(book, WishSlot.Of(stored, book), ids.New, agentId, time.GetUtcNow()), cancellationToken);
    }
}
