using Scrm.Core.Contacts;
using Scrm.Core.Foundation;

namespace Scrm.Core.Merging;

/// <summary>Looks for contacts that may be the same person as one, in his region only.</summary>
public sealed class SuggestMerges(IMergeStore merges, IContactStore contacts, DismissedPairs dismissed, Regions regions)
{
    private const int Most = 50;

    /// <summary>The likely ones, the surest first, also those who are not by somebody's word; NotFound when there is no such contact.</summary>
    public async Task<Result<IReadOnlyList<MergeSuggestion>>> HandleAsync(string contactId, CancellationToken cancellationToken)
    {
        if (await contacts.GetAsync(contactId, cancellationToken) is not { } contact)
        {
            return MergeFaults.NoContact;
        }

        var apart = (await merges.OfAsync(contactId, cancellationToken))
            .Where(m => !m.IsStanding)
            .Select(m => m.KeptId == contactId ? m.MergedId : m.KeptId)
            .ToHashSet();
        var alike = await merges.AlikeAsync(contact, Most, cancellationToken);
        var inRegion = alike.Where(other => regions.Share(contact.Id, other.Id));
        return Result.Ok(MergeSuggestions.Of(contact, inRegion, apart, await dismissed.OfAsync(contactId, cancellationToken)));
    }
}
