using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Core.Writing;

/// <summary>When a model is asked, with what, and what becomes of the bot's answer then. Pure.</summary>
public static class WritingRules
{
    private const int LongestQuestion = 500;

    /// <summary>What the model is asked; null: the bot's own decision stands. It is asked only where no article is a sure answer and some are near.</summary>
    public static WritingTask? TaskOf(Answer answer, AnswerQuestion question, Func<string, KnowledgeArticle?> article, string contactName)
    {
        if (!IsUnsure(answer) || answer.Candidates.Count == 0 || (answer.ReadAs ?? question.Content.Text) is not { Length: > 0 and <= LongestQuestion } text)
        {
            return null;
        }

        var sources = answer.Candidates.Select(c => article(c.ArticleId)).OfType<KnowledgeArticle>()
            .Select(a => (a.Id, a.Question, Content: a.AnswerOn(question.Asker.Channel)))
            .Where(a => a.Content is { Type: MessageType.Text, Text.Length: > 0 })
            .Select(a => new WritingSource(a.Id, a.Question, a.Content.Text!))
            .ToList();
        return sources.Count == 0 ? null : new WritingTask(NamelessText.Of(text, contactName), sources);
    }

    /// <summary>The bot's answer in the model's words, when they hold; else as it was.</summary>
    public static Answer Apply(Answer answer, AnswerQuestion question, WritingTask? task, WrittenAnswer? written)
    {
        if (task is null || written is null || !IsUnsure(answer) || !Grounding.Holds(written, task.Sources))
        {
            return answer;
        }

        IReadOnlyList<string> cited = [.. written.Cited.Distinct()];
        var (asker, text) = (question.Asker, answer.ReadAs ?? question.Content.Text ?? "");
        return answer with
        {
            Kind = AnswerKind.Answer,
            Reason = AnswerReason.Written,
            Content = MessageContent.OfText(written.Text.Trim()),
            Memory = new BotMemory(0, [], question.Memory.Tried.With(text, written.Text)) { Last = new AnswerMark(cited[0], asker.At, asker.Day) },
            Cited = cited,
            WrittenBy = written.Model,
            Uses =
            [
                .. answer.Uses.Where(u => u.Kind != AnswerUseKind.Offered),
                .. cited.Select(id => new AnswerUse(id, AnswerUseKind.Answered, asker.Day)),
            ],
        };
    }

    /// <summary>True where the bot offers choices or found nothing sure.</summary>
    public static bool IsUnsure(Answer answer) =>
        answer is { Kind: AnswerKind.Offer } or { Kind: AnswerKind.None, Reason: AnswerReason.NotFound };
}
