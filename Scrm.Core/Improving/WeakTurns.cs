using Scrm.Core.Answers;
using Scrm.Core.Conversations;
using Scrm.Core.Words;

namespace Scrm.Core.Improving;

/// <summary>Finds in a transcript the questions that were not answered well, each once. Pure.</summary>
public static class WeakTurns
{
    private const int Longest = 200;
    private const int LinesToReply = 30;
    private const int Replies = 3;

    /// <summary>The questions, in their order.</summary>
    public static IReadOnlyList<WeakTurn> Of(string contactId, IReadOnlyList<Message> lines)
    {
        var turns = Turns(lines).ToList();
        var found = new Dictionary<int, WeakTurn>();
        var question = -1;
        for (var i = 0; i < turns.Count; i++)
        {
            var (at, answer) = turns[i];
            var word = FeedbackWords.Verdict(Text(lines[at]), []);
            question = word is null && answer.Answer!.Reason is AnswerReason.Article or AnswerReason.NotFound or AnswerReason.Misses ? at : question;
            if (question >= 0 && Kind(turns, i, word) is { } kind)
            {
                found.TryAdd(question, Weak(contactId, lines, question, kind));
            }
        }

        return [.. found.OrderBy(f => f.Key).Select(f => f.Value).Where(w => w.Text.Length is > 1 and <= Longest && Wording.Compact(w.Text).Length > 1)];
    }

    private static WeakKind? Kind(List<(int At, Message Answer)> turns, int i, bool? word)
    {
        var (answer, judgement) = (turns[i].Answer.Answer!, turns[i].Answer.Judgement);
        var next = i + 1 < turns.Count ? turns[i + 1].Answer.Answer!.Reason : (AnswerReason?)null;
        return judgement is { IsRight: false } ? WeakKind.Rejected
            : word is { } helped ? helped ? null : WeakKind.Unhelpful
            : answer.Kind == AnswerKind.Offer ? next == AnswerReason.Choice ? null : WeakKind.NotTaken
            : answer.Reason is AnswerReason.NotFound or AnswerReason.Misses ? WeakKind.Missed
            : answer.Reason is AnswerReason.Article or AnswerReason.Choice && next == AnswerReason.AskedForPerson ? WeakKind.WantedPerson
            : null;
    }

    /// <summary>Messages in words with the bot's answers to them.</summary>
    private static IEnumerable<(int At, Message Answer)> Turns(IReadOnlyList<Message> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Direction == MessageDirection.In && Text(lines[i]).Length > 0
                && lines.Skip(i + 1).TakeWhile(l => l.Direction != MessageDirection.In).FirstOrDefault(l => l.Answer is not null) is { } answer)
            {
                yield return (i, answer);
            }
        }
    }

    private static WeakTurn Weak(string contactId, IReadOnlyList<Message> lines, int at, WeakKind kind) =>
        new(lines[at].ConversationId, contactId, lines[at].Id, lines[at].At, Text(lines[at]), kind, ReplyAfter(lines, at));

    /// <summary>Of the first things an agent wrote the longest: the first is mostly a greeting.</summary>
    private static string? ReplyAfter(IReadOnlyList<Message> lines, int at) => lines
        .Skip(at + 1).Take(LinesToReply)
        .Where(l => l is { Direction: MessageDirection.Out, Author.Kind: AuthorKind.Agent, Content.Text.Length: > 3 })
        .Take(Replies)
        .Select(l => l.Content.Text!)
        .MaxBy(text => text.Length);

    private static string Text(Message line) => line.Content.Text?.Trim() ?? "";
}
