using Scrm.Core.Conversations;
using Scrm.Core.Wishes;

namespace Scrm.Core.Backfill;

/// <summary>Loads what was said before a page of history in the conversations that go on in it.</summary>
internal static class EarlierLines
{
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<Message>>> OfAsync(
        IReadOnlyList<PastMessage> page, IConversationStore conversations, CancellationToken cancellationToken)
    {
        var earlier = new Dictionary<string, IReadOnlyList<Message>>();
        foreach (var first in page.GroupBy(m => m.Message.ConversationId).Select(g => g.MinBy(m => m.Message.Seq)!.Message))
        {
            earlier[first.ConversationId] = first.Seq > 1
                ? await conversations.MessagesAsync(first.ConversationId, first.Seq, null, SpokenLine.Window, cancellationToken)
                : [];
        }

        return earlier;
    }
}
