using Scrm.Core.Contacts;
using Scrm.Core.Inboxes;
using Scrm.Core.Merging;

namespace Scrm.AgentConsole.Wire;

/// <summary>Merges and changes of facts in the clients' words.</summary>
internal static class MergeMapping
{
    public static MergeSuggestionView ToView(this MergeSuggestion found, IReadOnlyList<Inbox> inboxes)
    {
        var other = found.Other.ToView(inboxes);
        return new MergeSuggestionView(
            other.Id,
            other.Name,
            other.Identities,
            other.CreatedAt,
            other.LastSeenAt,
            found.Score,
            found.Reasons,
            found.Doubts,
            found.IsProven,
            found.Dismissed is { } word ? new MergeDismissalView(word.ById, word.At) : null);
    }

    public static MergeView ToView(this Merge merge, IReadOnlyList<Inbox> inboxes) => new(
        merge.Id,
        merge.KeptId,
        merge.MergedId,
        merge.KeptBefore.Name,
        merge.MergedBefore.Name,
        merge.MergedBefore.ToView(inboxes).Identities,
        merge.Reasons,
        merge.ById,
        merge.At,
        merge.UndoneById,
        merge.UndoneAt);

    public static ContactEditView ToView(this ContactEdit edit) => new(edit.Id, edit.Field, edit.From, edit.To, edit.Source, edit.ById, edit.At, edit.Form);
}
