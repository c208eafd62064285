using Scrm.Core.Contacts;

namespace Scrm.Core.Merging;

/// <summary>Who is not the same person as one, by somebody's word: also what was said of those who became part of either since.</summary>
public sealed class DismissedPairs(IMergeDismissals dismissals, IMergeStore merges, IContactAliases aliases)
{
    /// <summary>The words, by the id that the other answers to now.</summary>
    public async Task<ILookup<string, MergeDismissal>> OfAsync(string contactId, CancellationToken cancellationToken)
    {
        List<string> ids = [contactId];
        for (var i = 0; i < ids.Count; i++)
        {
            var standing = (await merges.OfAsync(ids[i], cancellationToken)).Where(m => m.IsStanding && m.KeptId == ids[i]);
            ids.AddRange(standing.Select(m => m.MergedId));
        }

        List<(string Other, MergeDismissal Word)> found = [];
        foreach (var word in await dismissals.OfAsync(ids, cancellationToken))
        {
            var other = word.Besides(ids.Contains(word.OneId) ? word.OneId : word.OtherId);
            found.Add((await aliases.KeeperAsync(other, cancellationToken) ?? other, word));
        }

        return found.ToLookup(one => one.Other, one => one.Word);
    }
}
