using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Merging;

/// <summary>Which merge to take apart.</summary>
/// <param name="MergeId">Which.</param>
/// <param name="AgentId">Who.</param>
public sealed record UndoMergeRequest(string MergeId, string AgentId);

/// <summary>
/// Makes two people of one again: each as he was, with his conversations and what they brought since. Asked again, it changes nothing.
/// </summary>
public sealed class UndoMerge(
    IMergeStore merges,
    IContactStore contacts,
    IConversationStore conversations,
    MergeRights rights,
    MergeFollowUp follow,
    IIdFactory ids,
    TimeProvider time)
{
    private const int Tries = 20;

    /// <summary>The merge, undone.</summary>
    public async Task<Result<Merge>> HandleAsync(UndoMergeRequest request, CancellationToken cancellationToken)
    {
        if (await rights.RefusalAsync(request.AgentId, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await merges.GetAsync(request.MergeId, cancellationToken) is not { } merge)
            {
                return MergeFaults.NoMerge;
            }

            if (!merge.IsStanding)
            {
                return merge;
            }

            if (await contacts.GetAsync(merge.KeptId, cancellationToken) is not { } present)
            {
                return MergeFaults.LaterMerge;
            }

            var commit = await DecideAsync(merge, present, request.AgentId, cancellationToken);
            if (await merges.CommitAsync(commit, cancellationToken))
            {
                // The kept one first: what is not his any more must be free before the other has it.
                await follow.HandleAsync(commit, [merge.KeptId, merge.MergedId], cancellationToken);
                return commit.Merge;
            }
        }

        return MergeFaults.Conflict;
    }

    private async Task<MergeCommit> DecideAsync(Merge merge, Contact present, string agentId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var (kept, merged) = MergeRules.Part(present, merge);
        var theirs = (await conversations.OfContactAsync(present.Id, cancellationToken))
            .Where(c => merge.ConversationIds.Contains(c.Id) || MergeRules.IsOfMerged(merge, c.InboxId, c.ExternalId));
        return new MergeCommit
        {
            Merge = merge with { UndoneById = agentId, UndoneAt = now },
            Kept = kept,
            ExpectedKeptVersion = present.Version,
            Merged = merged,
            Conversations = MergeMoves.To(merged, theirs, now, ids),
            Edits =
            [
                new ContactEdit(ids.New(), kept.Id, ContactEdits.Merged, merged.Name, null, EditSource.Merge, agentId, now),
                .. ContactEdits.Between(present, kept, EditSource.Merge, agentId, now, ids),
            ],
        };
    }
}
