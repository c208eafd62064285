using Scrm.Core.Content;
using Scrm.Core.Dialogues.Reading;

namespace Scrm.Core.Dialogues;

/// <summary>Fills in a form message by message. Pure: the same form, state and message give the same move.</summary>
public static class FormMachine
{
    /// <summary>Begins a form: its first question.</summary>
    public static FormMove Begin(Form form, DateTimeOffset now) => FormAsking.Next(
        form,
        new FormRun { FormId = form.Id, Version = form.Version, StartedAt = now, At = now, DueAt = now }.Touched(form, now),
        form.Words.Intro.Replace("{form}", form.Name, StringComparison.Ordinal));

    /// <summary>What a message does to it.</summary>
    public static FormMove Step(Form form, FormRun before, FormInput input)
    {
        var run = before.Touched(form, input.Now);
        var words = form.Words;
        if (FormCommands.Is(words.CancelWords, input.Text))
        {
            return new FormMove(FormMoveKind.Cancelled, run, words.Cancelled, []);
        }

        if (FormCommands.Is(words.BackWords, input.Text))
        {
            return Back(form, run);
        }

        if (FormCommands.Correction(input.Text, run) is { } correction)
        {
            return Correct(form, run, correction.Field.Key, correction.Value, input);
        }

        return run.Choosing ? Chosen(form, run, input)
            : form.Field(run.Asking) is { } field ? Answered(form, run, field, input)
            : Confirmed(form, run, input);
    }

    /// <summary>The open question after an answer to something else.</summary>
    public static FormMove Resume(Form form, FormRun run) => FormAsking.Resume(form, run);

    /// <summary>The one reminder of the open question.</summary>
    public static MessageContent Reminder(Form form, FormRun run)
    {
        var open = FormAsking.Open(form, run);
        return (open with { Text = form.Words.Reminder.Replace("{question}", open.Text, StringComparison.Ordinal) }).Content();
    }

    private static FormMove Back(Form form, FormRun run)
    {
        var asked = form.Fields.TakeWhile(f => f.Key != run.Asking).LastOrDefault(f => run.Of(f.Key) is not null);
        return asked is null ? FormAsking.Open(form, run) : Ask(form, run, asked.Key);
    }

    private static FormMove Ask(Form form, FormRun run, string key) =>
        FormAsking.Open(form, run with { Asking = key, Choosing = false, Correcting = true, Tries = 0 });

    private static FormMove Correct(Form form, FormRun run, string key, string? value, FormInput input) =>
        value is null || form.Field(key) is not { } field
            ? Ask(form, run, key)
            : Answered(form, run with { Asking = key, Choosing = false, Correcting = true }, field, input with { Text = value, IsPicture = false });

    private static FormMove Chosen(Form form, FormRun run, FormInput input)
    {
        var index = ChoiceNumber.Of(input.Text, [.. run.Filled.Select(f => f.Label)]);
        return index is { } at ? Ask(form, run, run.Filled[at].Key) : Refused(form, run, null);
    }

    private static FormMove Answered(Form form, FormRun run, FormField field, FormInput input)
    {
        var isSkipped = field.Optional && FormCommands.Is(form.Words.SkipWords, input.Text);
        var value = isSkipped ? null : FieldReader.Read(field, input);
        if (value is null && !isSkipped)
        {
            return Refused(form, run, Error(form, field));
        }

        var verdict = FieldChecking.VerdictOn(field, value, input);
        if (verdict?.Reply is { IsRefused: true } refused)
        {
            return Refused(form, run, refused.Words ?? Error(form, field)) with { Verdict = verdict };
        }

        var taken = FieldChecking.Taken(field, value, verdict, input);
        var filled = new FilledField(field.Key, field.Label, field.Kind, taken, input.MessageId) { Checked = verdict?.Word };
        var others = FieldChecking.Others(form, run, field, verdict, input);
        var next = FormAsking.Next(
            form,
            run with { Filled = [.. form.Fields.Select(f => f.Key == field.Key ? filled : run.Of(f.Key) ?? others.FirstOrDefault(o => o.Key == f.Key)).OfType<FilledField>()] },
            Above(form, filled, (run.Correcting && value is not null) || taken != value, verdict?.Reply?.Words));
        return next with { Check = FieldChecking.Wanted(field, value, input), Verdict = verdict };
    }

    private static string? Above(Form form, FilledField filled, bool isCorrected, string? words)
    {
        var corrected = isCorrected
            ? form.Words.Corrected.Replace("{field}", filled.Label, StringComparison.Ordinal)
                .Replace("{value}", FormSummary.Shown(filled), StringComparison.Ordinal)
            : null;
        return words is null ? corrected : corrected is null ? words : $"{corrected}\n{words}";
    }

    private static FormMove Confirmed(Form form, FormRun run, FormInput input)
    {
        var words = form.Words;
        return ChoiceNumber.Of(input.Text, [words.Yes, words.Fix]) switch
        {
            0 => new FormMove(FormMoveKind.Done, run, words.Done, []),
            1 => FormAsking.Open(form, run with { Choosing = true }),
            _ when FormCommands.Is(words.YesWords, input.Text) => new FormMove(FormMoveKind.Done, run, words.Done, []),
            _ when FormCommands.Is(words.FixWords, input.Text) => FormAsking.Open(form, run with { Choosing = true }),
            _ => Refused(form, run, null),
        };
    }

    private static FormMove Refused(Form form, FormRun run, string? error) =>
        FormAsking.Open(form, run with { Tries = run.Tries + 1 }, error, FormMoveKind.Refused);

    private static string Error(Form form, FormField field) =>
        (field.Error is { Length: > 0 } own ? own : form.Words.Errors.GetValueOrDefault(field.Kind) ?? FormPhrases.ChineseErrors[field.Kind])
            .Replace("{field}", field.Label, StringComparison.Ordinal);
}
