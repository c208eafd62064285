namespace Scrm.Core.Dialogues;

/// <summary>An answer between the form's own rules and the company's system: what it is asked, and what its word changes. Pure.</summary>
internal static class FieldChecking
{
    /// <summary>What the system shall be asked; null: nothing, or it was asked already.</summary>
    public static FieldCheck? Wanted(FormField field, string? value, FormInput input) =>
        field.Check && value is { Length: > 0 } && VerdictOn(field, value, input) is null ? new FieldCheck(field.Key, value) : null;

    /// <summary>The system's word on this very answer, or null.</summary>
    public static FieldVerdict? VerdictOn(FormField field, string? value, FormInput input) =>
        field.Check && input.Verdict is { } verdict && verdict.Check == new FieldCheck(field.Key, value ?? "") ? verdict : null;

    /// <summary>The answer as it is kept. One the system would put in its place must hold by the form's own rules too.</summary>
    public static string? Taken(FormField field, string? value, FieldVerdict? verdict, FormInput input) =>
        verdict?.Reply?.Value is { } other && FieldReader.Read(field, input with { Text = other }) is { } read ? read : value;

    /// <summary>Answers the system gave for questions that are still open.</summary>
    public static IReadOnlyList<FilledField> Others(Form form, FormRun run, FormField asked, FieldVerdict? verdict, FormInput input) =>
        verdict?.Reply is not { Fill.Count: > 0 } reply ? [] :
        [
            .. form.Fields.Where(f => f.Key != asked.Key && f.Kind != FieldKind.Picture && run.Of(f.Key) is null && reply.Fill.ContainsKey(f.Key))
                .Select(f => (Field: f, Value: FieldReader.Read(f, input with { Text = reply.Fill[f.Key], IsPicture = false })))
                .Where(f => f.Value is not null)
                .Select(f => new FilledField(f.Field.Key, f.Field.Label, f.Field.Kind, f.Value, null) { Checked = FieldVerdict.Filled }),
        ];
}
