using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Merging;

/// <summary>Which two become one.</summary>
/// <param name="KeptId">Who remains.</param>
/// <param name="MergedId">Who becomes part of him.</param>
/// <param name="AgentId">Who decides; null: a platform's id proves it.</param>
public sealed record MergeRequest(string KeptId, string MergedId, string? AgentId);

/// <summary>
/// Makes two contacts one: identities, conversations with their owners, and all that is known go over; the other's id answers as an alias.
/// Asked again, it gives the merge that stands.
/// </summary>
public sealed class MergeContacts(
    IMergeStore merges,
    IContactAliases aliases,
    IContactStore contacts,
    IConversationStore conversations,
    MergeRights rights,
    MergeFollowUp follow,
    Regions regions,
    IIdFactory ids,
    TimeProvider time)
{
    private const int Tries = 20;

    /// <summary>The standing merge.</summary>
    public async Task<Result<Merge>> HandleAsync(MergeRequest request, CancellationToken cancellationToken)
    {
        if (request.AgentId is { } agentId && await rights.RefusalAsync(agentId, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        if (request.KeptId == request.MergedId)
        {
            return MergeFaults.Itself;
        }

        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var kept = await PersonAsync(request.KeptId, cancellationToken);
            var merged = await PersonAsync(request.MergedId, cancellationToken);
            if (kept is null || merged is null)
            {
                return MergeFaults.NoContact;
            }

            if (kept.Id == merged.Id)
            {
                return await StandingAsync(request, cancellationToken) is { } standing ? standing : MergeFaults.Itself;
            }

            if (!regions.Share(kept.Id, merged.Id))
            {
                return MergeFaults.OtherRegion;
            }

            var commit = await DecideAsync(kept, merged, request.AgentId, cancellationToken);
            if (await merges.CommitAsync(commit, cancellationToken))
            {
                await follow.HandleAsync(commit, [kept.Id], cancellationToken);
                return commit.Merge;
            }
        }

        return MergeFaults.Conflict;
    }

    private async Task<Contact?> PersonAsync(string id, CancellationToken cancellationToken) =>
        await contacts.GetAsync(await aliases.KeeperAsync(id, cancellationToken) ?? id, cancellationToken);

    /// <summary>The merge that made one of the two part of somebody else.</summary>
    private async Task<Merge?> StandingAsync(MergeRequest request, CancellationToken cancellationToken) =>
        (await merges.OfAsync(request.MergedId, cancellationToken)).FirstOrDefault(m => m.IsStanding && m.MergedId == request.MergedId)
        ?? (await merges.OfAsync(request.KeptId, cancellationToken)).FirstOrDefault(m => m.IsStanding && m.MergedId == request.KeptId);

    private async Task<MergeCommit> DecideAsync(Contact kept, Contact merged, string? agentId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var joined = MergeRules.Join(kept, merged);
        // Read after the person: every later message of his changes the person too, and the commit is refused.
        var moved = MergeMoves.To(joined, await conversations.OfContactAsync(merged.Id, cancellationToken), now, ids);
        var merge = new Merge
        {
            Id = Regions.Beside(kept.Id, ids),
            KeptId = kept.Id,
            MergedId = merged.Id,
            KeptBefore = kept,
            MergedBefore = merged,
            Joined = joined,
            ConversationIds = [.. moved.Select(m => m.Conversation.Id)],
            Reasons = MergeSuggestions.Between(kept, merged).Reasons,
            ById = agentId,
            At = now,
        };
        return new MergeCommit
        {
            Merge = merge,
            Kept = joined,
            ExpectedKeptVersion = kept.Version,
            Merged = merged,
            Conversations = moved,
            Edits =
            [
                new ContactEdit(ids.New(), kept.Id, ContactEdits.Merged, null, merged.Name, EditSource.Merge, agentId, now),
                .. ContactEdits.Between(kept, joined, EditSource.Merge, agentId, now, ids),
            ],
        };
    }
}
