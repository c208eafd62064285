using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.Backfill;

/// <summary>Begins a run over history.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="RuleId">Which rule.</param>
/// <param name="Version">Of an undo the version that is taken back; null: the stored one, or that of the run that is taken back.</param>
/// <param name="Draft">For a dry run a rule that is not saved yet; null: the stored one.</param>
/// <param name="UndoOf">For an undo the run that is taken back; null: all that the version said.</param>
/// <param name="AgentId">Who; null: the command line.</param>
public sealed record BackfillRequest(BackfillKind Kind, string RuleId, int? Version = null, TagRule? Draft = null, string? UndoOf = null, string? AgentId = null);

/// <summary>Begins a run of a rule over history; a worker carries it out. One rule has one run that changes something at a time.</summary>
public sealed class StartBackfill(
    IBackfillStore jobs, ITagStore tags, IPastMessages messages, PastDeeds past, IIdFactory ids, TimeProvider time)
{
    /// <summary>The run as it begins; NotFound without such a rule or run, Conflict while another run of the rule goes on.</summary>
    public async Task<Result<BackfillJob>> HandleAsync(BackfillRequest request, CancellationToken cancellationToken)
    {
        var book = await tags.LoadAsync(cancellationToken);
        var known = await jobs.ListAsync(cancellationToken);
        var undone = request.UndoOf is null ? null : known.FirstOrDefault(j => j.Id == request.UndoOf && j.Kind == BackfillKind.Apply);
        var rule = request.Draft ?? undone?.Rule ?? book.Rules.FirstOrDefault(r => r.Id == request.RuleId);
        if (rule is null || (request.UndoOf is not null && undone is null))
        {
            return new Fault(FaultCode.NotFound, "There is no such rule or run.");
        }

        if (request.Kind != BackfillKind.Undo && book.Tags.All(t => t.Id != rule.TagId))
        {
            return new Fault(FaultCode.Invalid, "The rule's tag is not in the book.", "tagId");
        }

        if (request.Kind != BackfillKind.DryRun && known.Any(j => j.State == BackfillState.Running && j.Kind != BackfillKind.DryRun && j.Rule.Id == rule.Id))
        {
            return new Fault(FaultCode.Conflict, "A run of this rule is going on.", "running");
        }

        var now = time.GetUtcNow();
        var upTo = request.Kind == BackfillKind.Undo ? 0 : await messages.LastAsync(cancellationToken);
        var job = new BackfillJob
        {
            Id = ids.New(),
            Kind = request.Kind,
            Rule = rule with { Version = request.Version ?? rule.Version },
            UndoOf = request.UndoOf,
            UpTo = upTo,
            Total = request.Kind == BackfillKind.Undo ? 0 : await past.CountAsync(rule, upTo, cancellationToken),
            StartedBy = request.AgentId,
            StartedAt = now,
            UpdatedAt = now,
        };
        return await jobs.SaveAsync(job, 0, cancellationToken) ? job with { Version = 1 } : new Fault(FaultCode.Conflict, "Somebody else began a run.");
    }
}
