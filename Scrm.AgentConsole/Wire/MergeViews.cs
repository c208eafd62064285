using Scrm.Core.Contacts;
using Scrm.Core.Merging;

namespace Scrm.AgentConsole.Wire;

/// <summary>Who may be the same person, who would be suggested but for somebody's word, and what was merged before.</summary>
internal sealed record MergesView(
    IReadOnlyList<MergeSuggestionView> Suggestions, IReadOnlyList<MergeSuggestionView> Dismissed, IReadOnlyList<MergeView> Merges, bool MayMerge);

/// <summary>Somebody who may be the same person; the score is 0–1. Proven: a platform's id says so, and nobody's word counts against it.</summary>
internal sealed record MergeSuggestionView(
    string ContactId,
    string Name,
    IReadOnlyList<IdentityView> Identities,
    DateTimeOffset CreatedAt,
    DateTimeOffset LastSeenAt,
    double Score,
    IReadOnlyList<MergeReason> Reasons,
    IReadOnlyList<MergeDoubt> Doubts,
    bool IsProven,
    MergeDismissalView? Dismissed);

/// <summary>Who said when that two are not one person.</summary>
internal sealed record MergeDismissalView(string ById, DateTimeOffset At);

/// <summary>Two contacts that became one; undone when they are two again. By nobody: a platform's id proved it.</summary>
internal sealed record MergeView(
    string Id,
    string KeptId,
    string MergedId,
    string KeptName,
    string MergedName,
    IReadOnlyList<IdentityView> MergedIdentities,
    IReadOnlyList<MergeReason> Reasons,
    string? ById,
    DateTimeOffset At,
    string? UndoneById,
    DateTimeOffset? UndoneAt);

/// <summary>Who becomes part of the contact.</summary>
internal sealed record ContactMergeInput(string ContactId);

/// <summary>Why a person shall not be served.</summary>
internal sealed record BlockInput(string Reason);

/// <summary>One fact that changed. The field is name, blocked, merged, or attribute: and the fact's name; the form is the one it came from, by name.</summary>
internal sealed record ContactEditView(string Id, string Field, string? From, string? To, EditSource Source, string? ById, DateTimeOffset At, string? Form);

/// <summary>Who may merge; all that is left out is refused. The version is the one that was read, 0 before the first.</summary>
internal sealed record MergeSettingsInput(bool? ByAgents = null, bool? ByProof = null, long Version = 0);
