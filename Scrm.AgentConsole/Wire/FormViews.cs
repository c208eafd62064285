using Scrm.Core.Dialogues;

namespace Scrm.AgentConsole.Wire;

/// <summary>A form: its newest version, and which one customers get.</summary>
internal sealed record FormView(Form Form, int? LiveVersion, bool HasSecret);

/// <summary>A form as its author wants it; what is missing is as built in.</summary>
internal sealed record FormDraftInput(
    string? Name,
    IReadOnlyList<FormFieldInput>? Fields,
    int ExpectedVersion = 0,
    IReadOnlyList<string>? StartWords = null,
    IReadOnlyList<string>? StartArticles = null,
    IReadOnlyList<string>? InboxIds = null,
    string? Language = null,
    FormWordsInput? Words = null,
    bool? Confirm = null,
    int? Tries = null,
    int? RemindMinutes = null,
    int? TimeoutMinutes = null,
    FormHookInput? Hook = null,
    string? ChangeNote = null);

/// <summary>One question.</summary>
internal sealed record FormFieldInput(
    string? Key,
    string? Label,
    string? Question,
    FieldKind Kind = FieldKind.Text,
    bool Optional = false,
    string? Pattern = null,
    decimal? Min = null,
    decimal? Max = null,
    IReadOnlyList<string>? Choices = null,
    string? Error = null,
    string? SaveAs = null,
    bool Check = false);

/// <summary>Where finished forms are sent.</summary>
internal sealed record FormHookInput(string? Url, bool Answers = false, int? TimeoutSeconds = null);

/// <summary>What the bot says in a form; what is missing is as built in for the language.</summary>
internal sealed record FormWordsInput(
    string? Intro = null,
    string? MaySkip = null,
    string? Resume = null,
    string? Corrected = null,
    string? Confirm = null,
    string? Yes = null,
    string? Fix = null,
    string? WhichField = null,
    string? Cancelled = null,
    string? Done = null,
    string? Working = null,
    string? Reminder = null,
    string? TimedOut = null,
    IReadOnlyDictionary<FieldKind, string>? Errors = null,
    IReadOnlyList<string>? CancelWords = null,
    IReadOnlyList<string>? BackWords = null,
    IReadOnlyList<string>? SkipWords = null,
    IReadOnlyList<string>? YesWords = null,
    IReadOnlyList<string>? FixWords = null);

/// <summary>The version customers get; null: none.</summary>
internal sealed record PublishFormInput(int? Version);

/// <summary>A secret; missing: one is made.</summary>
internal sealed record FormSecretInput(string? Secret = null);

/// <summary>A secret that was just made, shown this once; null: the given one was kept.</summary>
internal sealed record FormSecretView(string? Secret);

/// <summary>What a form brought.</summary>
internal sealed record FormResultView(
    string Id,
    string FormId,
    string FormName,
    int Version,
    FormEnd End,
    IReadOnlyList<FilledField> Fields,
    string ConversationId,
    string ContactId,
    string ContactName,
    string InboxId,
    DateTimeOffset StartedAt,
    DateTimeOffset EndedAt);

/// <summary>A finished form on its way to the company's address; without what is in it.</summary>
internal sealed record FormDeliveryView(
    string Id, string ResultId, DeliveryState State, int Attempts, string? LastError, DateTimeOffset NextAt, DateTimeOffset CreatedAt, DateTimeOffset? DoneAt);
