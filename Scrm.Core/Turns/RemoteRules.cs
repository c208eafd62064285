using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Handoffs;
using Scrm.Core.Inboxes;
using Scrm.Core.RemoteBots;

namespace Scrm.Core.Turns;

/// <summary>What a bot elsewhere said, as the bot's answer of the turn. Pure.</summary>
internal static class RemoteRules
{
    /// <summary>The decision; its first message is the answer's content.</summary>
    public static DialogueOutcome Decide(RemoteWord word, AnswerQuestion question, Inbox inbox)
    {
        var first = word.Replies.Count > 0 ? word.Replies[0].Content : null;
        var tried = first is null ? question.Memory.Tried : question.Memory.Tried.With(question.Content.Text ?? "", first.Text);
        var kind = word.Handoff is not null ? AnswerKind.Handoff : first is null ? AnswerKind.None : AnswerKind.Answer;
        return new DialogueOutcome(
            new Answer(kind, AnswerReason.Remote, 1, first, [], new BotMemory(0, [], [.. tried, .. word.Handoff?.Facts ?? []]) { Choices = Offered(word) })
            {
                Handoff = word.Handoff is null ? null : new HandoffFinding(HandoffCause.Remote),
                TeamId = word.Handoff?.TeamId,
                WrittenBy = SpeakerOf(inbox),
            },
            null,
            null);
    }

    /// <summary>All its messages in one, for a person's word on it.</summary>
    public static MessageContent Whole(RemoteWord word) =>
        word.Replies.Count > 1 && word.Replies.All(r => r.Content.Text is { Length: > 0 })
            ? MessageContent.OfText(string.Join('\n', word.Replies.Select(r => r.Content.Text)))
            : word.Replies[0].Content;

    /// <summary>The choices open after it.</summary>
    public static IReadOnlyList<MenuChoice> Offered(RemoteWord word) =>
        word.Replies.LastOrDefault(r => r.Content.Choices is { Count: > 0 })?.Content.Choices ?? [];

    /// <summary>The name its words are kept under.</summary>
    public static string SpeakerOf(Inbox inbox) => RemoteBotReading.Of(inbox)?.Name ?? "remote";
}
