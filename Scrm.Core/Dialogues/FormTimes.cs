namespace Scrm.Core.Dialogues;

/// <summary>When a form must be looked at again.</summary>
internal static class FormTimes
{
    /// <summary>The customer did something: the waiting begins anew.</summary>
    public static FormRun Touched(this FormRun run, Form form, DateTimeOffset now) => run with
    {
        At = now,
        Reminded = false,
        DueAt = now.AddMinutes(Reminds(form) ? form.RemindMinutes : form.TimeoutMinutes),
    };

    /// <summary>The reminder was sent: next comes the end.</summary>
    public static FormRun AfterReminder(this FormRun run, Form form) =>
        run with { Reminded = true, DueAt = run.At.AddMinutes(form.TimeoutMinutes) };

    /// <summary>True when it is over.</summary>
    public static bool IsOver(this FormRun run, Form form, DateTimeOffset now) => now >= run.At.AddMinutes(form.TimeoutMinutes);

    /// <summary>True when the reminder is due.</summary>
    public static bool MustRemind(this FormRun run, Form form, DateTimeOffset now) =>
        Reminds(form) && !run.Reminded && now >= run.DueAt && !run.IsOver(form, now);

    private static bool Reminds(Form form) => form.RemindMinutes > 0 && form.RemindMinutes < form.TimeoutMinutes;
}
