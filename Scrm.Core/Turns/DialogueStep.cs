using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Dialogues;
using Scrm.Core.Handoffs;

namespace Scrm.Core.Turns;

/// <summary>One message between form and answers: a form that is open comes first, and lets a question in between be answered. Pure.</summary>
public static class DialogueStep
{
    /// <summary>The decision.</summary>
    public static DialogueOutcome Decide(DialogueAsk ask)
    {
        if (ask.Run is not { } run || ask.Forms.Running(run) is not { } form)
        {
            return FormStart.Decide(ask);
        }

        return run.IsOver(form, ask.At)
            ? FormStart.Decide(ask) with { Ended = new EndedForm(form, run, FormEnd.TimedOut) }
            : Within(ask, form, run);
    }

    /// <summary>Begins a form whatever was said: for trying a draft.</summary>
    public static DialogueOutcome Begin(DialogueAsk ask, Form form) =>
        FormStart.Begin(ask, form, new Answer(AnswerKind.Answer, AnswerReason.Form, 1, null, [], ask.Question.Memory));

    private static DialogueOutcome Within(DialogueAsk ask, Form form, FormRun run)
    {
        var content = ask.Question.Content;
        if (content.Event is { Kind: not PlatformEventKind.ChoiceTapped } happened)
        {
            return happened.Kind == PlatformEventKind.MenuClick ? Aside(ask, form, run) : new DialogueOutcome(ask.Answerer.Decide(ask.Question), run, null);
        }

        if (ask.Answerer.AsksForPerson(ask.InboxId, ask.Text))
        {
            return HandedOff(ask.Answerer.Decide(ask.Question), form, run);
        }

        var said = string.IsNullOrWhiteSpace(content.Text) ? content.Event?.Key : content.Text;
        var move = FormMachine.Step(form, run, new FormInput(said, content.Type == MessageType.Image, ask.MessageId, ask.At, ask.Question.Asker.Day) { Verdict = ask.Verdict });
        return move.Kind switch
        {
            FormMoveKind.Refused => Refused(ask, form, run, move),
            FormMoveKind.Asked when IsAside(ask, form, run) => Answered(ask, form, run, ask.Answerer.Decide(ask.Question)),
            FormMoveKind.Asked => new DialogueOutcome(Say(ask, move.Content()) with { Check = Told(form, move) }, move.Run, null) { Check = move.Check },
            FormMoveKind.Cancelled => new DialogueOutcome(Say(ask, move.Content()), null, new EndedForm(form, move.Run, FormEnd.Cancelled)),
            _ => new DialogueOutcome(Say(ask, Last(form, move)) with { Check = Told(form, move) }, null, new EndedForm(form, move.Run, FormEnd.Done)) { Check = move.Check },
        };
    }

    /// <summary>A question in the shape of an answer: 明天几点开门？ asked for a day.</summary>
    private static bool IsAside(DialogueAsk ask, Form form, FormRun run) =>
        form.Field(run.Asking) is { Kind: not FieldKind.Choice } && QuestionLook.Is(ask.Text) && IsSure(ask.Answerer.Decide(ask.Question));

    private static DialogueOutcome Refused(DialogueAsk ask, Form form, FormRun run, FormMove move)
    {
        var words = ask.Answerer.SettingsOf(ask.InboxId).HandingOver;
        if (move.Verdict is not null)
        {
            // It was an answer; the company's system does not take it.
            return move.Run.Tries < form.Tries
                ? new DialogueOutcome(Say(ask, move.Content()) with { Check = Told(form, move) }, move.Run, null)
                : HandedOff(GivenUp(ask, words) with { Check = Told(form, move) }, form, move.Run);
        }

        var other = ask.Answerer.Decide(ask.Question);
        if (other is { Kind: AnswerKind.Handoff, Reason: not AnswerReason.Misses })
        {
            return HandedOff(other, form, move.Run);
        }

        if (ask.Text?.Any(char.IsLetter) == true)
        {
            if (FormStart.Of(ask, other) is { } wanted && wanted.Id != form.Id)
            {
                return FormStart.Begin(ask, wanted, other) with { Ended = new EndedForm(form, run, FormEnd.Replaced) };
            }

            if (IsSure(other))
            {
                return Answered(ask, form, run, other);
            }
        }

        return move.Run.Tries < form.Tries
            ? new DialogueOutcome(Say(ask, move.Content()), move.Run, null)
            : HandedOff(GivenUp(ask, words), form, move.Run);
    }

    /// <summary>A tap on the account's menu: answered, and back to the form.</summary>
    private static DialogueOutcome Aside(DialogueAsk ask, Form form, FormRun run)
    {
        var other = ask.Answerer.Decide(ask.Question);
        return other.Kind == AnswerKind.Handoff ? HandedOff(other, form, run)
            : FormStart.Of(ask, other) is { } wanted ? wanted.Id == form.Id
                ? Answered(ask, form, run, Say(ask, null))
                : FormStart.Begin(ask, wanted, other) with { Ended = new EndedForm(form, run, FormEnd.Replaced) }
            : Answered(ask, form, run, other);
    }

    /// <summary>Something else was answered; where the answer is words, the open question follows in the same message.</summary>
    private static DialogueOutcome Answered(DialogueAsk ask, Form form, FormRun run, Answer other)
    {
        var touched = run.Touched(form, ask.At);
        var resumed = FormMachine.Resume(form, touched);
        var content = other.Content is null or { Type: MessageType.Text or MessageType.Menu } ? resumed.Content(other.Content?.Text) : other.Content;
        return new DialogueOutcome(other with { Content = content, Memory = Cleared(other.Memory) }, touched, null);
    }

    private static DialogueOutcome HandedOff(Answer answer, Form form, FormRun run) => new(answer, null, new EndedForm(form, run, FormEnd.HandedOff));

    private static Answer GivenUp(DialogueAsk ask, string words) =>
        new(AnswerKind.Handoff, AnswerReason.Form, 1, MessageContent.OfText(words), [], ask.Question.Memory) { Handoff = new HandoffFinding(HandoffCause.Form) };

    private static bool IsSure(Answer answer) =>
        answer is { Kind: AnswerKind.Answer, Reason: AnswerReason.Rule or AnswerReason.Article or AnswerReason.Choice, FormId: null };

    private static AnswerCheck? Told(Form form, FormMove move) =>
        move.Verdict is { } verdict && form.Field(verdict.Check.Key) is { } field ? new AnswerCheck(field.Label, verdict.Word) : null;

    private static MessageContent? Last(Form form, FormMove move)
    {
        var text = form.Hook is { Answers: true } ? form.Words.Working : move.Text;
        return string.IsNullOrWhiteSpace(text) ? null : MessageContent.OfText(text);
    }

    private static Answer Say(DialogueAsk ask, MessageContent? content) =>
        new(AnswerKind.Answer, AnswerReason.Form, 1, content, [], Cleared(ask.Question.Memory));

    // The numbers under the last message are the form's now.
    private static BotMemory Cleared(BotMemory memory) => memory with { Misses = 0, OfferedArticleIds = [], Choices = [], MenuPath = [] };
}
