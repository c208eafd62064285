using Scrm.Core.Backfill;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Wire;

/// <summary>Begins a run over history: of a stored rule, or for a dry run of a draft.</summary>
internal sealed record BackfillInput(BackfillKind Kind, string RuleId, int? Version = null, TagRuleInput? Draft = null);

/// <summary>A run over history with its progress.</summary>
internal sealed record BackfillView(
    string Id,
    BackfillKind Kind,
    TagRule Rule,
    string? UndoOf,
    BackfillState State,
    long Total,
    long Seen,
    long Matched,
    long Contacts,
    long NewContacts,
    IReadOnlyList<BackfillSample> Samples,
    string? StartedBy,
    DateTimeOffset StartedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? EndedAt,
    string? Error);

/// <summary>Runs in the clients' words.</summary>
internal static class BackfillMapping
{
    public static BackfillView ToView(this BackfillJob job) => new(
        job.Id,
        job.Kind,
        job.Rule,
        job.UndoOf,
        job.State,
        job.Total,
        job.Seen,
        job.Matched,
        job.Contacts,
        job.NewContacts,
        job.Samples,
        job.StartedBy,
        job.StartedAt,
        job.UpdatedAt,
        job.EndedAt,
        job.Error);
}
