using Scrm.Core.Dialogues;

namespace Scrm.AgentConsole.Wire;

/// <summary>Forms in the clients' words, and back.</summary>
internal static class FormMapping
{
    private const int HookSeconds = 5;

    public static Form ToForm(this FormDraftInput input, string id)
    {
        var language = input.Language == "en" ? "en" : "zh";
        var plain = new Form { Id = id, Name = input.Name?.Trim() ?? "" };
        return plain with
        {
            Fields = [.. (input.Fields ?? []).Select(ToField)],
            StartWords = Clean(input.StartWords),
            StartArticles = Clean(input.StartArticles),
            InboxIds = Clean(input.InboxIds),
            Language = language,
            Words = (input.Words ?? new FormWordsInput()).ToWords(language == "en" ? FormWords.English : FormWords.Chinese),
            Confirm = input.Confirm ?? plain.Confirm,
            Tries = input.Tries ?? plain.Tries,
            RemindMinutes = input.RemindMinutes ?? plain.RemindMinutes,
            TimeoutMinutes = input.TimeoutMinutes ?? plain.TimeoutMinutes,
            Hook = string.IsNullOrWhiteSpace(input.Hook?.Url) ? null : new FormHook(input.Hook.Url.Trim(), input.Hook.Answers, input.Hook.TimeoutSeconds ?? HookSeconds),
            ChangeNote = string.IsNullOrWhiteSpace(input.ChangeNote) ? null : input.ChangeNote.Trim(),
        };
    }

    public static FormResultView ToView(this FormResult result) => new(
        result.Id, result.FormId, result.FormName, result.Version, result.End, result.Fields, result.ConversationId,
        result.ContactId, result.ContactName, result.InboxId, result.StartedAt, result.EndedAt);

    public static FormDeliveryView ToView(this FormDelivery delivery) => new(
        delivery.Id, delivery.ResultId, delivery.State, delivery.Attempts, delivery.LastError, delivery.NextAt, delivery.CreatedAt, delivery.DoneAt);

    private static FormField ToField(FormFieldInput? input) => new()
    {
        Key = input?.Key?.Trim() ?? "",
        Label = input?.Label?.Trim() ?? "",
        Question = input?.Question?.Trim() ?? "",
        Kind = input?.Kind ?? FieldKind.Text,
        Optional = input?.Optional ?? false,
        Pattern = input?.Kind == FieldKind.Pattern ? input.Pattern : null,
        Min = input?.Min,
        Max = input?.Max,
        Choices = input?.Kind == FieldKind.Choice ? Clean(input.Choices) : [],
        Error = string.IsNullOrWhiteSpace(input?.Error) ? null : input.Error.Trim(),
        Check = input?.Check ?? false,
        SaveAs = string.IsNullOrWhiteSpace(input?.SaveAs) ? null : input.SaveAs.Trim(),
    };

    private static FormWords ToWords(this FormWordsInput input, FormWords plain) => new()
    {
        Intro = input.Intro ?? plain.Intro,
        MaySkip = input.MaySkip ?? plain.MaySkip,
        Resume = input.Resume ?? plain.Resume,
        Corrected = input.Corrected ?? plain.Corrected,
        Confirm = input.Confirm ?? plain.Confirm,
        Yes = input.Yes ?? plain.Yes,
        Fix = input.Fix ?? plain.Fix,
        WhichField = input.WhichField ?? plain.WhichField,
        Cancelled = input.Cancelled ?? plain.Cancelled,
        Done = input.Done ?? plain.Done,
        Working = input.Working ?? plain.Working,
        Reminder = input.Reminder ?? plain.Reminder,
        TimedOut = input.TimedOut ?? plain.TimedOut,
        Errors = input.Errors ?? plain.Errors,
        CancelWords = input.CancelWords ?? plain.CancelWords,
        BackWords = input.BackWords ?? plain.BackWords,
        SkipWords = input.SkipWords ?? plain.SkipWords,
        YesWords = input.YesWords ?? plain.YesWords,
        FixWords = input.FixWords ?? plain.FixWords,
    };

    private static IReadOnlyList<string> Clean(IReadOnlyList<string>? texts) =>
        [.. (texts ?? []).Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => t.Trim()).Distinct()];
}
