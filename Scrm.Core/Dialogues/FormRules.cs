using Scrm.Core.Dialogues.Reading;
using Scrm.Core.Foundation;

namespace Scrm.Core.Dialogues;

/// <summary>What may be a form.</summary>
public static class FormRules
{
    private const int MaxFields = 30;
    private const int MaxText = 600;
    private const int MaxName = 60;

    /// <summary>Null: well formed. Else what is wrong, with the place as detail: <c>fields[2].pattern</c>.</summary>
    public static Fault? Refusal(Form form) =>
        !IsKey(form.Id) ? Invalid("A form's short name has 1 to 40 of a-z, 0-9, _ and -.", "id")
        : string.IsNullOrWhiteSpace(form.Name) || form.Name.Length > MaxName ? Invalid($"A name has 1 to {MaxName} characters.", "name")
        : form.Fields.Count is 0 or > MaxFields ? Invalid($"A form has 1 to {MaxFields} questions.", "fields")
        : form.Fields.Select(f => f.Key).Distinct().Count() != form.Fields.Count ? Invalid("Two questions have one key.", "fields")
        : form.TimeoutMinutes is < 1 or > 1440 ? Invalid("A form waits 1 to 1440 minutes.", "timeoutMinutes")
        : form.RemindMinutes < 0 || form.RemindMinutes >= form.TimeoutMinutes ? Invalid("The reminder comes before the end; 0 is none.", "remindMinutes")
        : form.Tries is < 1 or > 10 ? Invalid("People take over after 1 to 10 answers that cannot be used.", "tries")
        : form.StartWords.Count > 30 || form.StartWords.Any(w => string.IsNullOrWhiteSpace(w) || w.Length > MaxName) ? Invalid("At most 30 words begin a form.", "startWords")
        : form.Hook is null && form.Fields.FirstOrDefault(f => f.Check) is { } unchecked_ ? Invalid("Without an address no answer can be checked.", $"fields[{form.Fields.ToList().IndexOf(unchecked_)}].check")
        : Hook(form.Hook) ?? Words(form.Words) ?? form.Fields.Select((field, i) => Field(field, $"fields[{i}]")).FirstOrDefault(f => f is not null);

    private static Fault? Field(FormField field, string at) =>
        !IsKey(field.Key) ? Invalid("A question's key has 1 to 40 of a-z, 0-9, _ and -.", $"{at}.key")
        : string.IsNullOrWhiteSpace(field.Label) || field.Label.Length > 20 ? Invalid("A label has 1 to 20 characters.", $"{at}.label")
        : string.IsNullOrWhiteSpace(field.Question) || field.Question.Length > MaxText ? Invalid($"A question has 1 to {MaxText} characters.", $"{at}.question")
        : !Enum.IsDefined(field.Kind) ? Invalid("There is no such kind of question.", $"{at}.kind")
        : field.Error is { Length: > MaxText } ? Invalid("The words are too long.", $"{at}.error")
        : field.SaveAs is { } name && !IsKey(name.ToLowerInvariant()) ? Invalid("An attribute has 1 to 40 of a-z, 0-9, _ and -.", $"{at}.saveAs")
        : field is { Check: true, Kind: FieldKind.Picture } ? Invalid("A picture is not checked by the company's system.", $"{at}.check")
        : field.Min > field.Max ? Invalid("The smallest is larger than the largest.", $"{at}.min")
        : field.Kind switch
        {
            FieldKind.Choice when field.Choices.Count is < 2 or > 10 || field.Choices.Any(c => string.IsNullOrWhiteSpace(c) || c.Length > MaxName) || field.Choices.Distinct().Count() != field.Choices.Count =>
                Invalid($"There are 2 to 10 different choices of up to {MaxName} characters.", $"{at}.choices"),
            FieldKind.Pattern => OwnPattern.Refusal(field.Pattern, $"{at}.pattern"),
            _ => null,
        };

    private static Fault? Words(FormWords words)
    {
        string[] texts =
        [
            words.Intro, words.MaySkip, words.Resume, words.Corrected, words.Confirm, words.Yes, words.Fix, words.WhichField,
            words.Cancelled, words.Done, words.Working, words.Reminder, words.TimedOut, .. words.Errors.Values,
        ];
        return texts.Any(t => t is null or { Length: > MaxText }) ? Invalid($"Words have at most {MaxText} characters.", "words")
            : !words.Confirm.Contains("{summary}", StringComparison.Ordinal) ? Invalid("Where the answers are read back, {summary} stands for them.", "words.confirm")
            : words.Yes.Trim().Length == 0 || words.Fix.Trim().Length == 0 || words.CancelWords.Count == 0 ? Invalid("There must be words for yes, for a change and for calling it off.", "words")
            : null;
    }

    private static Fault? Hook(FormHook? hook) => hook is null ? null
        : !Uri.TryCreate(hook.Url, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http") || url.UserInfo.Length > 0 || hook.Url.Length > 500
            ? Invalid("The address is a whole one that begins with https.", "hook.url")
        : hook.TimeoutSeconds is < 1 or > 20 ? Invalid("The address has 1 to 20 seconds.", "hook.timeoutSeconds")
        : null;

    private static bool IsKey(string? key) =>
        key is { Length: >= 1 and <= 40 } && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '_' or '-');

    private static Fault Invalid(string message, string detail) => new(FaultCode.Invalid, message, detail);
}
