using Scrm.Core.Contacts;
using Scrm.Core.Foundation;

namespace Scrm.Core.Merging;

/// <summary>Takes back that two are not one person, whoever said it and of whichever of their former selves. Asked again, it changes nothing.</summary>
public sealed class UndoDismissal(IMergeDismissals dismissals, DismissedPairs pairs, IContactAliases aliases, MergeRights rights)
{
    /// <summary>What was taken back.</summary>
    public async Task<Result<IReadOnlyList<MergeDismissal>>> HandleAsync(DismissMergeRequest request, CancellationToken cancellationToken)
    {
        if (await rights.RefusalAsync(request.AgentId, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var (one, other) = (await PresentAsync(request.ContactId, cancellationToken), await PresentAsync(request.OtherId, cancellationToken));
        List<MergeDismissal> words = [.. (await pairs.OfAsync(one, cancellationToken))[other]];
        foreach (var word in words)
        {
            await dismissals.RemoveAsync(word, cancellationToken);
        }

        return words;
    }

    private async Task<string> PresentAsync(string id, CancellationToken cancellationToken) => await aliases.KeeperAsync(id, cancellationToken) ?? id;
}
