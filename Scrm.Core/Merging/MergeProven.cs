using Scrm.Core.Contacts;

namespace Scrm.Core.Merging;

/// <summary>Makes those one to whom a platform gave one id, where the company wants that; nothing weaker is ever enough, and what staff took apart stays apart.</summary>
public sealed class MergeProven(SuggestMerges suggest, MergeContacts merge, MergeSettingsBook settings, IContactStore contacts)
{
    /// <summary>How many became part of the person known longest.</summary>
    public async Task<int> HandleAsync(string contactId, CancellationToken cancellationToken)
    {
        if (!(await settings.CurrentAsync(cancellationToken)).ByProof
            || await contacts.GetAsync(contactId, cancellationToken) is not { } contact
            || await suggest.HandleAsync(contactId, cancellationToken) is not { IsOk: true, Value: var found })
        {
            return 0;
        }

        var all = found.Where(one => one.IsProven && !one.Doubts.Contains(MergeDoubt.TakenApart)).Select(one => one.Other).Append(contact)
            .OrderBy(one => one.CreatedAt).ThenBy(one => one.Id, StringComparer.Ordinal).ToList();
        var joined = 0;
        foreach (var other in all.Skip(1))
        {
            joined += (await merge.HandleAsync(new MergeRequest(all[0].Id, other.Id, null), cancellationToken)).IsOk ? 1 : 0;
        }

        return joined;
    }
}
