namespace Scrm.Core.Dialogues;

/// <summary>Words the open question, the answers read back, and what goes on next.</summary>
internal static class FormAsking
{
    /// <summary>Goes to the first open question, or reads the answers back, or ends.</summary>
    public static FormMove Next(Form form, FormRun run, string? above = null)
    {
        var open = form.Fields.FirstOrDefault(f => run.Of(f.Key) is null);
        var next = run with { Asking = open?.Key, Choosing = false, Correcting = false, Tries = 0 };
        return open is null && !form.Confirm
            ? new FormMove(FormMoveKind.Done, next, Join(above, form.Words.Done), [])
            : Open(form, next, above);
    }

    /// <summary>The open question once more.</summary>
    public static FormMove Open(Form form, FormRun run, string? above = null, FormMoveKind kind = FormMoveKind.Asked)
    {
        var words = form.Words;
        if (run.Choosing)
        {
            return new FormMove(kind, run, Join(above, words.WhichField), [.. run.Filled.Select(f => f.Label)]);
        }

        if (form.Field(run.Asking) is not { } field)
        {
            var summary = string.Join('\n', FormSummary.Lines(run.Filled));
            return new FormMove(kind, run, Join(above, words.Confirm.Replace("{summary}", summary, StringComparison.Ordinal)), [words.Yes, words.Fix]);
        }

        var question = field.Optional ? field.Question + words.MaySkip : field.Question;
        return new FormMove(kind, run, Join(above, question), field.Kind == FieldKind.Choice ? field.Choices : []);
    }

    /// <summary>The open question after an answer to something else.</summary>
    public static FormMove Resume(Form form, FormRun run)
    {
        var open = Open(form, run);
        return open with { Text = form.Words.Resume + open.Text };
    }

    private static string Join(string? above, string text) => string.IsNullOrWhiteSpace(above) ? text : $"{above}\n{text}";
}
