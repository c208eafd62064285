using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Dialogues;
using Scrm.Core.Tags;

namespace Scrm.Core.Handovers;

/// <summary>Finds in a transcript what a colleague must know. Pure, and without any model: only what was said.</summary>
public static class HandoverRules
{
    private const int Most = 3;
    private const int TextLength = 160;
    private const int LeastWords = 2;

    // What begins a conversation anew: what was said before is another matter.
    private static readonly string[] Begins = ["reopened", "resolved"];

    /// <summary>The summary.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="lines">Its lines, oldest first.</param>
    /// <param name="tags">The person's tags.</param>
    /// <param name="filled">Answers in forms that ended in it, as <c>label: value</c>.</param>
    public static HandoverSummary Of(
        Conversation conversation, IReadOnlyList<Message> lines, IReadOnlyList<TagAssignment> tags, IReadOnlyList<string> filled)
    {
        IReadOnlyList<Message> now = [.. lines.Skip(1 + lines.ToList().FindLastIndex(line => line.Notice is { } told && Begins.Contains(told.Kind)))];
        var said = now.Where(line => line.Direction == MessageDirection.In && TextOf(line) is { Length: >= LeastWords }).ToList();
        var asked = said.Where(line => SpokenSigns.Asks(TextOf(line)!)).ToList();
        var ours = now.Where(line => line is { Direction: MessageDirection.Out, Author.Kind: AuthorKind.Agent }).ToList();
        return new HandoverSummary
        {
            Wants = Last(asked.Count > 0 ? asked : said),
            HandoffReason = conversation.HandoffReason,
            Tried = now.LastOrDefault(line => line.Notice is { Kind: "handoff" })?.Notice?.Tried ?? conversation.Bot.Tried,
            Answered = Last(ours),
            Filled = [.. filled, .. conversation.Form is { } run ? FormSummary.Lines(run.Filled) : []],
            Promises = Last([.. ours.Where(line => TextOf(line) is { } text && SpokenSigns.Promises(text) && !IsKept(line, ours))]),
            Notes = Last([.. now.Where(line => line is { Direction: MessageDirection.Note, Author.Kind: AuthorKind.Agent })]),
            Tags =
            [
                .. tags.Where(tag => tag.Evidence.ConversationId == conversation.Id && (now.Count == 0 || tag.LastSeenAt >= now[0].At))
                    .OrderByDescending(tag => tag.LastSeenAt).Select(tag => new HandoverTag(tag.TagId, tag.Name, tag.Value)).Distinct(),
            ],
            WaitingSince = conversation.WaitingSince,
        };
    }

    // A later word of ours that something was done closes what was promised before.
    private static bool IsKept(Message promise, IEnumerable<Message> ours) =>
        ours.Any(line => line.Seq > promise.Seq && TextOf(line) is { } text && SpokenSigns.Done(text));

    private static IReadOnlyList<HandoverLine> Last(List<Message> lines) =>
    [
        .. lines.Where(line => TextOf(line) is not null).DistinctBy(TextOf).TakeLast(Most).Select(line => new HandoverLine(
            line.Id,
            TextOf(line) is { Length: > TextLength } text ? text[..TextLength] + "…" : TextOf(line)!,
            line.Author.Kind == AuthorKind.Agent ? line.Author.Id : null,
            line.At)),
    ];

    private static string? TextOf(Message line) =>
        line.Content.Type == MessageType.Event || string.IsNullOrWhiteSpace(line.Content.Text) ? null : line.Content.Text.Trim();
}
