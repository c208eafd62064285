using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Merging;

/// <summary>Conversations that change their person and nothing else: owner, status and place in the lists stay. Pure.</summary>
internal static class MergeMoves
{
    public static IReadOnlyList<ConversationCommit> To(Contact person, IEnumerable<Conversation> conversations, DateTimeOffset now, IIdFactory ids) =>
    [
        .. conversations.Select(before => ConversationDraft.Of(before, now, ids)
            .With(c => c with
            {
                ContactId = person.Id,
                ContactName = person.Name,
                ContactBlocked = person.Blocked is not null,
                UpdatedAt = before.UpdatedAt,
            })
            .ToCommit()),
    ];
}
