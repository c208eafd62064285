using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Picturing;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Merging;

/// <summary>After two became one, or two again: consoles are told, figures, tags and picture of each are made from what is his now, rules over facts look again.</summary>
public sealed class MergeFollowUp(ConversationEditor editor, RebuildPersona rebuild, ISignalQueue signals, IIdFactory ids, TimeProvider time)
{
    /// <summary>Does it; may be repeated.</summary>
    public async Task HandleAsync(MergeCommit commit, IReadOnlyList<string> contactIds, CancellationToken cancellationToken)
    {
        foreach (var contactId in contactIds)
        {
            await rebuild.HandleAsync(contactId, cancellationToken);
            var occasion = new TagOccasion(contactId, null, null, time.GetUtcNow());
            await signals.AddAsync(new PendingSignal(ids.New(), new TagSignal(), occasion), cancellationToken);
        }

        foreach (var conversation in commit.Conversations)
        {
            await editor.TellAsync(conversation, cancellationToken);
        }
    }
}
