namespace Scrm.Core.Dialogues;

/// <summary>Answers in words.</summary>
public static class FormSummary
{
    /// <summary>One line an answer; a picture is a mark, what was skipped a dash.</summary>
    public static IReadOnlyList<string> Lines(IEnumerable<FilledField> fields) => [.. fields.Select(f => $"{f.Label}：{Shown(f)}")];

    /// <summary>An answer as people read it.</summary>
    public static string Shown(FilledField field) => field switch
    {
        { Value: null } => "—",
        { Kind: FieldKind.Picture } => "[图片]",
        _ => field.Value,
    };
}
