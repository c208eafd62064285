using Scrm.Core.Answers;
using Scrm.Core.Canned;
using Scrm.Core.Content;
using Scrm.Core.Macros;
using Scrm.Core.Scheduled;

namespace Scrm.AgentConsole.Wire;

/// <summary>A canned reply the reader may use; <c>MayChange</c>: and may change or remove.</summary>
internal sealed record CannedView(
    string Id, string Name, string Text, SharedWith With, string? TeamId, bool IsMine, bool MayChange, long Uses, DateTimeOffset? UsedAt, long Version);

/// <summary>A canned reply to store; the version it was changed from, 0 for a new one.</summary>
internal sealed record CannedInput(string Name, string Text, SharedWith With, string? TeamId = null, long ExpectedVersion = 0);

/// <summary>What an import did or would do.</summary>
internal sealed record CannedImportView(int New, int Changed, IReadOnlyList<CannedProblem> Problems);

/// <summary>A macro the reader may run.</summary>
internal sealed record MacroView(
    string Id, string Name, IReadOnlyList<MacroStep> Steps, SharedWith With, string? TeamId, bool IsMine, bool MayChange, long Version);

/// <summary>A macro to store; the version it was changed from, 0 for a new one.</summary>
internal sealed record MacroInput(string Name, IReadOnlyList<MacroStep> Steps, SharedWith With, string? TeamId = null, long ExpectedVersion = 0);

/// <summary>A macro to run; the same run id again repeats neither reply nor note.</summary>
internal sealed record MacroRunInput(string MacroId, string RunId);

/// <summary>What became of each step.</summary>
internal sealed record MacroRunView(IReadOnlyList<MacroStepView> Steps);

/// <summary>What became of one step; code and detail say why it was refused.</summary>
internal sealed record MacroStepView(MacroStepKind Kind, MacroStepState State, string? Code, string? Detail);

/// <summary>A reply for later.</summary>
internal sealed record ScheduleInput(string Text, DateTimeOffset DueAt, bool CancelOnReply = true, IReadOnlyList<ScheduledFile>? Attachments = null);

/// <summary>An uploaded file that leaves with a reply for later; its name is the stored one's.</summary>
internal sealed record ScheduledFile(MessageType Type, string AttachmentId, string? FileName = null);

/// <summary>A reply for later and what became of it.</summary>
internal sealed record ScheduledView(
    string Id, string AgentId, string Text, IReadOnlyList<ScheduledFile> Attachments, DateTimeOffset DueAt, bool CancelOnReply, ScheduleState State, string? Why, DateTimeOffset CreatedAt, DateTimeOffset? SettledAt);

/// <summary>What was written and not sent.</summary>
internal sealed record DraftView(string Text, bool IsNote, DateTimeOffset WrittenAt, string Device);

/// <summary>What is written and not sent; the later one stands.</summary>
internal sealed record DraftTextInput(string Text, bool IsNote, DateTimeOffset WrittenAt, string Device);

/// <summary>How the reader likes to write.</summary>
internal sealed record ComposerSettingsView(bool EnterSends, int UndoSeconds);

/// <summary>The best answers for what the customer asked last; without a question there are none.</summary>
internal sealed record SuggestionsView(long? Seq, string? Question, IReadOnlyList<SuggestionView> Items);

/// <summary>An article that may answer; the text is what is said on the conversation's channel.</summary>
internal sealed record SuggestionView(string ArticleId, string Question, string Text, double Score);

/// <summary>What the agent did with a suggestion: inserted, accepted or rejected.</summary>
internal sealed record SuggestionUseInput(AnswerUseKind Kind);
