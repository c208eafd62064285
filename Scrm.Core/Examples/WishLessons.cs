using Scrm.Core.Conversations;
using Scrm.Core.Preferences.Dialogues;
using Scrm.Core.Reviews;
using Scrm.Core.Tags;
using Scrm.Core.Wishes;

namespace Scrm.Core.Examples;

/// <summary>Makes lessons of what reviewers decided about wishes, each with the dialogue it was found in.</summary>
internal sealed class WishLessons(IReviewStore reviews, IConversationStore conversations)
{
    /// <summary>The lessons, in the order of their conversations; a message that is gone teaches nothing.</summary>
    public async Task<IReadOnlyList<PreferenceReview>> OfAsync(IReadOnlyList<TagReview> said, TagBook book, CancellationToken cancellationToken)
    {
        var observations = await reviews.ObservationsAsync([.. said.Select(r => r.ObservationId).Distinct()], cancellationToken);
        var lessons = new List<PreferenceReview>();
        foreach (var conversation in SettledWish.Of(said, observations, book).GroupBy(w => w.ConversationId).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var open = conversation.ToList();
            while (open.Count > 0 && await LastAsync(open, cancellationToken) is { } last)
            {
                var before = await conversations.MessagesAsync(conversation.Key, last.Seq, null, SpokenLine.Window, cancellationToken);
                var lines = SpokenLine.Upto(before, last);
                lessons.Add(Lesson(lines, open));
                open.RemoveAll(w => lines.Any(l => l.MessageId == w.MessageId));
            }
        }

        return lessons;
    }

    private static PreferenceReview Lesson(IReadOnlyList<SpokenLine> lines, List<SettledWish> wishes)
    {
        var places = lines.Select((l, i) => (l.MessageId, Turn: i)).ToDictionary(l => l.MessageId, l => l.Turn);
        return new PreferenceReview(
            [.. lines.Select(l => l.Turn)],
            [.. wishes.Where(w => places.ContainsKey(w.MessageId)).Select(w => new PreferenceDecision(w.Proposed, places[w.MessageId], w.Right))]);
    }

    /// <summary>The latest of the messages that can still be read, those that cannot are given up; null: none can.</summary>
    private async Task<Message?> LastAsync(List<SettledWish> wishes, CancellationToken cancellationToken)
    {
        Message? last = null;
        foreach (var id in wishes.Select(w => w.MessageId).Distinct().ToList())
        {
            var message = await conversations.MessageAsync(id, cancellationToken);
            if (message is null || !SpokenLine.IsSpoken(message))
            {
                wishes.RemoveAll(w => w.MessageId == id);
            }
            else if (last is null || message.Seq > last.Seq)
            {
                last = message;
            }
        }

        return last;
    }
}
