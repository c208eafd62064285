using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Dialogues;

namespace Scrm.Core.Turns;

/// <summary>A message while no form is open: answered as ever, and perhaps the beginning of a form.</summary>
internal static class FormStart
{
    public static DialogueOutcome Decide(DialogueAsk ask)
    {
        var answer = ask.Answerer.Decide(ask.Question);
        return Of(ask, answer) is { } form ? Begin(ask, form, answer) : new DialogueOutcome(Spoken(ask, answer), null, null);
    }

    /// <summary>The form that begins: by an option, key or rule, by the article that answers, or by words that nothing surer answers; null: none.</summary>
    public static Form? Of(DialogueAsk ask, Answer answer) =>
        answer.Kind == AnswerKind.Handoff && !IsForWantOfAnAnswer(answer) ? null
        : answer.FormId is not null ? ask.Forms.Find(answer.FormId, ask.InboxId)
        : answer.Kind == AnswerKind.Answer && ask.Forms.ByArticle(answer.Article?.Id, ask.InboxId) is { } byArticle ? byArticle
        : answer.Reason is AnswerReason.Article or AnswerReason.NotFound || IsForWantOfAnAnswer(answer) ? ask.Forms.ByWords(ask.Text, ask.InboxId)
        : null;

    public static DialogueOutcome Begin(DialogueAsk ask, Form form, Answer answer)
    {
        var move = FormMachine.Begin(form, ask.At);
        var isArticle = answer.Kind == AnswerKind.Answer && answer.Article is { } article && form.StartArticles.Contains(article.Id);
        var above = isArticle || answer.Reason == AnswerReason.Rule ? answer.Content?.Text : null;
        var memory = answer.Memory with { Misses = 0, OfferedArticleIds = [], Choices = [], MenuPath = [] };
        return new DialogueOutcome(
            isArticle
                ? answer with { Content = move.Content(above), Memory = memory }
                : new Answer(AnswerKind.Answer, AnswerReason.Form, 1, move.Content(above), [], memory),
            move.Run,
            null);
    }

    /// <summary>People would take over only since nothing sure was found; a form is sure.</summary>
    private static bool IsForWantOfAnAnswer(Answer answer) => answer.Reason is AnswerReason.Misses or AnswerReason.Negative;

    /// <summary>An option may name a form that was taken off: then there is nothing better to say than that it was not understood.</summary>
    private static Answer Spoken(DialogueAsk ask, Answer answer) => answer is { FormId: not null, Content: null }
        ? answer with { Kind = AnswerKind.None, Reason = AnswerReason.NotFound, Content = MessageContent.OfText(ask.Answerer.SettingsOf(ask.InboxId).NotUnderstood) }
        : answer;
}
