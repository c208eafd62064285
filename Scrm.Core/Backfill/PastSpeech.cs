using Scrm.Core.Conversations;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Backfill;

/// <summary>What customers said in a page of history, each message with what was said before it. Pure.</summary>
internal static class PastSpeech
{
    /// <param name="page">Messages of both sides, in order.</param>
    /// <param name="earlier">The lines before the page of conversations in it; none where they do not matter.</param>
    /// <param name="signals">What is seen of them.</param>
    public static IEnumerable<PastDeed> Of(
        IEnumerable<PastMessage> page, IReadOnlyDictionary<string, IReadOnlyList<Message>> earlier, SpokenSignals signals)
    {
        var dialogues = earlier.ToDictionary(e => e.Key, e => e.Value.ToList());
        foreach (var (_, contactId, message) in page)
        {
            var before = dialogues.GetValueOrDefault(message.ConversationId) ?? [];
            if (message.Direction == MessageDirection.In)
            {
                yield return new PastDeed(
                    new TagOccasion(contactId, message.ConversationId, message.Id, message.At), signals.Of(message, before));
            }

            before.Add(message);
        }
    }
}
