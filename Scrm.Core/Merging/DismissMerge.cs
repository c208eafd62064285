using Scrm.Core.Contacts;
using Scrm.Core.Foundation;

namespace Scrm.Core.Merging;

/// <summary>Of which two somebody says that they are not one.</summary>
/// <param name="ContactId">One.</param>
/// <param name="OtherId">The other.</param>
/// <param name="AgentId">Who says so.</param>
public sealed record DismissMergeRequest(string ContactId, string OtherId, string AgentId);

/// <summary>Keeps that two are not one person, so that they are not suggested again. A platform's id is stronger than anybody's word.</summary>
public sealed class DismissMerge(
    IMergeDismissals dismissals, IContactStore contacts, IContactAliases aliases, MergeRights rights, Regions regions, TimeProvider time)
{
    /// <summary>The word that stands: said again, the first.</summary>
    public async Task<Result<MergeDismissal>> HandleAsync(DismissMergeRequest request, CancellationToken cancellationToken)
    {
        if (await rights.RefusalAsync(request.AgentId, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var one = await PersonAsync(request.ContactId, cancellationToken);
        var other = await PersonAsync(request.OtherId, cancellationToken);
        if (one is null || other is null)
        {
            return MergeFaults.NoContact;
        }

        if (one.Id == other.Id)
        {
            return MergeFaults.Itself;
        }

        if (!regions.Share(one.Id, other.Id))
        {
            return MergeFaults.OtherRegion;
        }

        if (MergeSuggestions.Between(one, other).IsProven)
        {
            return MergeFaults.Proven;
        }

        return await dismissals.AddAsync(MergeDismissal.Of(one.Id, other.Id, request.AgentId, time.GetUtcNow()), cancellationToken);
    }

    private async Task<Contact?> PersonAsync(string id, CancellationToken cancellationToken) =>
        await contacts.GetAsync(await aliases.KeeperAsync(id, cancellationToken) ?? id, cancellationToken);
}
